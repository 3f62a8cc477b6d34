import type { Range } from "@longhand/diagnostics";
import { show } from "@longhand/diagnostics";
import { isScalar, type Pair, type ParsedNode } from "yaml";
import type { JsonMember, JsonNode, JsonString } from "../json/json-node.ts";
import { isPlain } from "./build-scalar.ts";
import { yamlKeyNotText } from "./diagnostics.ts";
import { resolvePlain } from "./resolve-plain.ts";
import { type Build, type Built, type Fault, placeOf, refuse } from "./yaml-build.ts";

type MapPair = Pair<ParsedNode, ParsedNode | null>;

/** The entries of a mapping, those that a merge key brings first: its own win over them and keep their place. */
interface Entries {
  readonly members: readonly JsonMember[];
  readonly parts: readonly Built[];
}

/** Puts keys and values together. A key that comes twice ends the reading. */
export function collectEntries(build: Build, pairs: readonly MapPair[], values: readonly Built[]): Entries | Fault {
  const merged: JsonMember[] = [];
  const own: JsonMember[] = [];
  const names = new Set<string>();
  for (const [index, { key }] of pairs.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    const range = rangeOf(key, value.node);
    const read = readKey(build, key, range);
    if ("fault" in read) return read;
    const { name } = read;
    if (names.has(name.value)) return refuse(build, range, `the key ${show(name.value)} comes twice`);
    names.add(name.value);
    if (read.merges) {
      const members = mergedMembers(value.node);
      if (members === undefined) return refuse(build, range, "`<<` takes a mapping or a list of them");
      merged.push(...members);
    } else own.push({ kind: "member", key: name, value: value.node, start: range.start, end: value.node.end });
  }
  return { members: [...merged, ...own], parts: values };
}

interface Key {
  readonly name: JsonString;
  readonly merges: boolean;
}

function readKey(build: Build, key: ParsedNode | null, range: Range): Key | Fault {
  const written = build.source.text.slice(range.start, range.end);
  if (!isScalar(key)) {
    build.diagnostics.push(yamlKeyNotText(placeOf(build, range), { written }, refusedLater));
    return { name: { kind: "string", value: written, unquoted: true, ...range }, merges: false };
  }
  const value = key.source ?? String(key.value);
  const kind = isPlain(key) ? resolvePlain(value) : "text";
  if (kind === "value") return refuse(build, range, "`=` is no key");
  if (kind !== "text" && kind !== "merge") {
    const fix = { title: "Quote the key", edits: [{ range, newText: JSON.stringify(value) }] };
    build.diagnostics.push(yamlKeyNotText(placeOf(build, range), { written }, { ...refusedLater, fix }));
  }
  const isBare = key.type === "PLAIN";
  return {
    name: { kind: "string", value, ...range, ...(isBare ? { unquoted: true } : {}) },
    merges: kind === "merge",
  };
}

const refusedLater = { cli: { kind: "validation" } } as const;

function rangeOf(key: ParsedNode | null, value: JsonNode): Range {
  if (key !== null) return { start: key.range[0], end: key.range[1] };
  return { start: value.start, end: value.start };
}

/** Of several mappings the first one wins, so it comes last. */
function mergedMembers(node: JsonNode): readonly JsonMember[] | undefined {
  if (node.kind === "object") return node.members;
  if (node.kind !== "array") return undefined;
  const mappings = node.items.map((item) => (item.kind === "object" ? item.members : undefined));
  const known = mappings.filter((members) => members !== undefined);
  return known.length < mappings.length ? undefined : known.toReversed().flat();
}
