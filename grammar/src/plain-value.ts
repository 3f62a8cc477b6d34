import type { Document, Pair, Value } from "./ast.ts";

/** A value without a shape: what the AWS CLI's parser returns before it looks at the model. */
export type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/**
 * The value of a whole tree. A key that repeats keeps the place of its first and the value of its last pair; pairs and
 * items that could not be read are left out. `__proto__` is a key like any other.
 */
export function plainValue(document: Document): { readonly [key: string]: PlainValue } {
  return plainPairs(document.pairs);
}

function plainPairs(pairs: readonly Pair[]): { readonly [key: string]: PlainValue } {
  const result: { [key: string]: PlainValue } = {};
  for (const { key, value } of pairs) {
    const read = plain(value);
    if (read === undefined) continue;
    if (key.name === "__proto__") defineProto(result, read);
    else result[key.name] = read;
  }
  return result;
}

/** Assigning it would set the prototype. */
function defineProto(result: { [key: string]: PlainValue }, value: PlainValue): void {
  Object.defineProperty(result, "__proto__", { value, enumerable: true, configurable: true, writable: true });
}

function plainItems(items: readonly Value[]): readonly PlainValue[] {
  const result: PlainValue[] = [];
  for (const item of items) {
    const read = plain(item);
    if (read !== undefined) result.push(read);
  }
  return result;
}

/** Undefined for what could not be read. */
function plain(value: Value): PlainValue | undefined {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return plainItems(value.items);
    case "hash":
      return plainPairs(value.pairs);
    case "missing":
      return undefined;
    default:
      return value satisfies never;
  }
}
