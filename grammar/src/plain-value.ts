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
  const members = pairs.filter(({ value }) => value.kind !== "missing");
  // Object.fromEntries defines members and never calls the setter of __proto__.
  return Object.fromEntries(members.map(({ key, value }) => [key.name, plain(value)]));
}

function plain(value: Value): PlainValue {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.filter(({ kind }) => kind !== "missing").map(plain);
    case "hash":
      return plainPairs(value.pairs);
    case "missing":
      return "";
    default:
      return value satisfies never;
  }
}
