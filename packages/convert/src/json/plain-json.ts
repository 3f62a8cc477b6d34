import type { JsonNode, JsonNumber } from "./json-node.ts";

/** A JSON value without places. An integer that a double cannot hold exactly is a bigint. */
export type PlainJson = null | boolean | number | bigint | string | readonly PlainJson[] | PlainJsonObject;

/** A JSON object; every name is a property of its own, `__proto__` too. */
export interface PlainJsonObject {
  readonly [name: string]: PlainJson;
}

/**
 * The value of a tree. Of equal names the last value wins. Integers are exact; other numbers are the nearest double,
 * so `1e999` is infinite. That `8.0` is no integer is lost here and stands in the tree alone.
 */
export function toPlainJson(node: JsonNode): PlainJson {
  switch (node.kind) {
    case "object":
      // Not by assignment: that would set the prototype for the name `__proto__`.
      return Object.fromEntries(node.members.map(({ key, value }) => [key.value, toPlainJson(value)]));
    case "array":
      return node.items.map(toPlainJson);
    case "string":
    case "boolean":
      return node.value;
    case "number":
      return plainNumber(node);
    case "null":
      return null;
    default:
      return node satisfies never;
  }
}

function plainNumber({ raw, integer }: JsonNumber): number | bigint {
  const value = Number(raw);
  if (!integer) return value;
  // Adding zero turns -0 into 0: as an integer it has no sign.
  return Number.isSafeInteger(value) ? value + 0 : BigInt(raw);
}
