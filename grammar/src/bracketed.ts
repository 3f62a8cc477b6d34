import type { Hash, List, Value } from "./ast.ts";

/** True for what stands in brackets or braces; a list that commas alone make up does not. */
export function isBracketed(value: Value | undefined): value is Hash | List {
  return value?.kind === "hash" || (value?.kind === "list" && value.style === "explicit");
}
