import { type JsonNode, readJson } from "@longhand/convert";
import { cover, type Range, type Source, toHome } from "@longhand/diagnostics";
import { childrenOf, type Node, parse } from "@longhand/grammar";
import type { Analysis } from "./analyse.ts";
import type { ValueWord } from "./value-words.ts";

/** A node of the tree as a row: its children are the rows behind it that are deeper. */
export interface OutlineRow {
  /** From 1. */
  readonly depth: number;
  /** `pair`, `hash`, `scalar`; of a command also `option`. */
  readonly kind: string;
  /** What people recognise it by; empty where the children say it. */
  readonly text: string;
  /** Where it stands in the whole text. */
  readonly range: Range;
}

/** The tree of a text: of a command its words, below each value the tree that the grammar makes of it. */
export function outlineOf({ words, state }: Analysis): readonly OutlineRow[] {
  const depth = state.mode === "command" ? 2 : 1;
  const rows = words.flatMap((word) => rowsOfWord(word, word.kind === "value" ? depth : 1));
  return rows.map((row, index) => (row.kind === "option" ? reachingOver(row, rows.slice(index + 1)) : row));
}

/** The deepest row at an offset: the last one that holds it, of the shortest that do. */
export function rowAt(rows: readonly OutlineRow[], offset: number): number | undefined {
  let best: number | undefined;
  for (const [index, { range }] of rows.entries()) {
    const other = best === undefined ? undefined : rows[best];
    const isWithin = range.start <= offset && offset <= range.end;
    if (isWithin && (other === undefined || lengthOf(range) <= lengthOf(other.range))) best = index;
  }
  return best;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** An option with its values. */
function reachingOver(row: OutlineRow, rest: readonly OutlineRow[]): OutlineRow {
  const end = rest.findIndex(({ depth }) => depth === 1);
  const values = end === -1 ? rest : rest.slice(0, end);
  return { ...row, range: values.reduce((range, value) => cover(range, value.range), row.range) };
}

function rowsOfWord(word: ValueWord, depth: number): readonly OutlineRow[] {
  const { source } = word;
  const whole = {
    depth,
    kind: word.kind,
    text: source.text,
    range: home(source, { start: 0, end: source.text.length }),
  };
  if (word.kind !== "value" || word.notation === "plain") return [whole];
  if (word.notation === "shorthand") return rowsOfNode(parse(source).ast, source, depth);
  const { node } = readJson(source);
  return node === undefined ? [whole] : rowsOfJson(node, source, depth);
}

function rowsOfNode(node: Node, source: Source, depth: number): readonly OutlineRow[] {
  const row = { depth, kind: node.kind, text: textOf(node), range: home(source, node) };
  return [row, ...childrenOf(node).flatMap((child) => rowsOfNode(child, source, depth + 1))];
}

function textOf(node: Node): string {
  switch (node.kind) {
    case "key":
      return node.name;
    case "scalar":
      return node.raw;
    case "list":
      return node.style === "csv" ? "a,b" : "[a,b]";
    case "pair":
      return node.operator;
    case "document":
    case "hash":
    case "missing":
      return "";
    default:
      return node satisfies never;
  }
}

function rowsOfJson(node: JsonNode, source: Source, depth: number): readonly OutlineRow[] {
  const text = source.text.slice(node.start, node.end);
  const row = { depth, kind: node.kind, text: "", range: home(source, node) };
  switch (node.kind) {
    case "object":
      return [
        row,
        ...node.members.flatMap(({ key, value, start, end }): readonly OutlineRow[] => [
          { depth: depth + 1, kind: "member", text: key.value, range: home(source, { start, end }) },
          ...rowsOfJson(value, source, depth + 2),
        ]),
      ];
    case "array":
      return [row, ...node.items.flatMap((item) => rowsOfJson(item, source, depth + 1))];
    case "string":
    case "number":
    case "boolean":
    case "null":
      return [{ ...row, text }];
    default:
      return node satisfies never;
  }
}

function home(source: Source, { start, end }: Range): Range {
  return toHome(source, { start, end }).range;
}
