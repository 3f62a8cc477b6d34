import type { Source } from "@longhand/diagnostics";
import { childPointer, type ListShape, type Shape } from "@longhand/model";
import type { FilePort } from "./file-port.ts";
import { bracketFix } from "./json/bracket-fix.ts";
import { jsonExtraText } from "./json/explain/extra-text.ts";
import { startsLikeJson } from "./json-start.ts";
import { readScalarWord } from "./read-scalar-word.ts";
import { readJsonWord, readShorthandWord } from "./read-structured-word.ts";
import { joinReadings, type Reading, readingOf } from "./reading.ts";
import { isShorthandShape } from "./shorthand-shape.ts";
import type { ItemStyle } from "./to-json/conversion.ts";
import { wholeOf } from "./whole-of.ts";

/** What is read: the option's name for messages, and the shape of its value. */
export interface WordTarget {
  readonly name: string;
  readonly shape: Shape;
  /** The member that a word stands for which is no JSON and no shorthand: of the structure, or of an element of the list. */
  readonly bare?: string;
  /** JSON pointer of the value, under which its places are noted; the root where it is absent. */
  readonly pointer?: string;
}

/** A word that is read on its own; `item` is set where it is one of a list. */
export interface SingleWordTarget extends WordTarget {
  readonly item?: ItemStyle;
}

/** The words of an option by its shape; the first one decides between JSON and shorthand for all. */
export function readWords(target: WordTarget, words: readonly Source[], port: FilePort): Reading {
  const [first] = words;
  const { bare, pointer = "" } = target;
  if (bare !== undefined && first !== undefined && !startsLikeJson(first.text)) {
    if (target.shape.kind === "list")
      return joinReadings(words.map((word, index) => readBareWord(bare, word, `${pointer}/${index}`)));
    if (!first.text.includes("=")) return readBareWord(bare, first, pointer);
  }
  if (target.shape.kind === "list") return readListWords(target, target.shape, words, port);
  return first === undefined ? joinReadings([]) : readWord(target, first, port);
}

function readBareWord(member: string, word: Source, pointer: string): Reading {
  const reading = readingOf(word.text, word, childPointer(pointer, member));
  const provenance = new Map([[pointer, { place: wholeOf(word), form: "plain" as const }], ...reading.provenance]);
  return { ...reading, value: { [member]: word.text }, provenance };
}

function readWord(target: WordTarget, word: Source, port: FilePort): Reading {
  const { kind } = target.shape;
  if (kind !== "structure" && kind !== "map" && kind !== "list") return readScalarWord(target, target.shape, word);
  if (!startsLikeJson(word.text) && isShorthandShape(target.shape)) return readShorthandWord(target, word, port);
  return readJsonWord(target, word);
}

function readListWords(target: WordTarget, shape: ListShape, words: readonly Source[], port: FilePort): Reading {
  const { name, pointer = "" } = target;
  const [first] = words;
  if (shape.form === "json" && first !== undefined) return readJsonWord(target, first);
  const element = (index: number): SingleWordTarget => ({
    name,
    item: "bracketed",
    shape: shape.element,
    pointer: `${pointer}/${index}`,
  });
  const isJson = first !== undefined && startsLikeJson(first.text);
  if (!isJson && isShorthandShape(shape)) {
    return joinReadings(words.map((word, index) => readShorthandWord(element(index), word, port)));
  }
  if (isJson && words.length === 1) {
    return startsLikeJson(first.text, "[") ? readJsonWord(target, first) : readOnlyElement(element(0), first);
  }
  return joinReadings(words.map((word, index) => readElement(element(index), word)));
}

/** The only word of a list, where it is JSON and no list itself. */
function readOnlyElement(target: SingleWordTarget, word: Source): Reading {
  const reading = joinReadings([readElement(target, word)]);
  const fix = bracketFix(word.text);
  const diagnostics = reading.diagnostics.map((diagnostic) => {
    return diagnostic.code === jsonExtraText.code && fix !== undefined ? { ...diagnostic, fix } : diagnostic;
  });
  return { ...reading, diagnostics };
}

/** One word of a list that is not shorthand: the element as JSON, or a plain value. */
function readElement(target: SingleWordTarget, word: Source): Reading {
  const { kind } = target.shape;
  if (kind === "structure" || kind === "map" || kind === "list") return readJsonWord(target, word);
  return readScalarWord(target, target.shape, word);
}
