import type { Range } from "@longhand/diagnostics";
import type { Document, Value } from "@longhand/grammar";
import type { JsonNode } from "./json/json-node.ts";

/** What a value is made from: a node of a shorthand tree or of a JSON tree. Their kinds do not overlap. */
export type Input = Document | Value | JsonNode;

/** A key with its value. The range of the key holds its name alone, without quotes. */
export interface Entry {
  readonly key: Range;
  readonly value: Input;
}

/**
 * The entries of a whole text, a hash or an object by name; undefined for any other node. Of equal names the last value wins and keeps the
 * place of the first. Pairs that could not be read are left out.
 */
export function entriesOf(node: Input): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  if (node.kind === "hash" || node.kind === "document") {
    for (const { key, value } of node.pairs) if (value.kind !== "missing") entries.set(key.name, { key, value });
    return entries;
  }
  if (node.kind !== "object") return undefined;
  for (const { key, value } of node.members) {
    const quote = key.unquoted ? 0 : 1;
    entries.set(key.value, { key: { start: key.start + quote, end: key.end - quote }, value });
  }
  return entries;
}

/** The items of a list or an array; undefined for any other node. */
export function itemsOf(node: Input): readonly Input[] | undefined {
  if (node.kind === "array") return node.items;
  return node.kind === "list" ? node.items.filter(({ kind }) => kind !== "missing") : undefined;
}
