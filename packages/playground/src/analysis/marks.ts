import { type JsonNode, readJson } from "@longhand/convert";
import { type Range, type Source, toHome } from "@longhand/diagnostics";
import { tokenize } from "@longhand/grammar";
import type { Analysis } from "./analyse.ts";
import type { ValueWord } from "./value-words.ts";

/** What a stretch of the text is, for its colour. */
type MarkKind = "program" | "name" | "option" | "key" | "text" | "literal" | "punctuation" | "wrong";

/** A stretch of the text. */
export interface Mark extends Range {
  readonly kind: MarkKind;
}

const shorthandKinds: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ["Key", "key"],
  ["First", "text"],
  ["Second", "text"],
  ["Item", "text"],
  ["Junk", "wrong"],
  ["Swallowed", "wrong"],
  ["Absent", "wrong"],
  ["OpenQuote", "wrong"],
  ["LeadingBlank", "wrong"],
]);

/** Those that lie over other tokens. */
const overlapping: ReadonlySet<string> = new Set(["Unclosed", "Peeked", "Limit"]);

/** The stretches of a text in order, none over another. */
export function marksOf({ words }: Analysis): readonly Mark[] {
  return words
    .flatMap(marksOfWord)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

function marksOfWord(word: ValueWord): readonly Mark[] {
  const { source } = word;
  if (word.kind !== "value") return [placed(source, { start: 0, end: source.text.length }, word.kind)];
  switch (word.notation) {
    case "shorthand":
      return marksOfShorthand(source);
    case "json":
      return marksOfJson(source);
    case "plain":
      return [placed(source, { start: 0, end: source.text.length }, valueKind(source.text))];
    default:
      return word.notation satisfies never;
  }
}

function marksOfShorthand(source: Source): readonly Mark[] {
  const tokens = tokenize(source.text).filter(({ type }) => !overlapping.has(type));
  return tokens.map(({ type, text, ...range }) => {
    const kind = shorthandKinds.get(type) ?? "punctuation";
    return placed(source, range, kind === "text" ? valueKind(text) : kind);
  });
}

function marksOfJson(source: Source): readonly Mark[] {
  const { node } = readJson(source);
  return node === undefined ? [] : leavesOf(node).map(({ kind, range }) => placed(source, range, kind));
}

interface Leaf {
  readonly kind: MarkKind;
  readonly range: Range;
}

function leavesOf(node: JsonNode): readonly Leaf[] {
  switch (node.kind) {
    case "object":
      return node.members.flatMap(({ key, value }): readonly Leaf[] => [
        { kind: "key", range: key },
        ...leavesOf(value),
      ]);
    case "array":
      return node.items.flatMap(leavesOf);
    case "string":
      return [{ kind: "text", range: node }];
    case "number":
    case "boolean":
    case "null":
      return [{ kind: "literal", range: node }];
    default:
      return node satisfies never;
  }
}

function valueKind(text: string): MarkKind {
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/i.test(text) ? "literal" : "text";
}

function placed(source: Source, { start, end }: Range, kind: MarkKind): Mark {
  return { ...toHome(source, { start, end }).range, kind };
}
