import type { Source } from "@longhand/diagnostics";
import { childPointer, type ListShape, type Shape } from "@longhand/model";
import type { FilePort } from "./file-port.ts";
import { startsLikeJson } from "./json-start.ts";
import type { Origin } from "./provenance.ts";
import { readScalarWord } from "./read-scalar-word.ts";
import { readJsonWord, readShorthandWord } from "./read-structured-word.ts";
import { joinReadings, type Reading, readingOf } from "./reading.ts";
import { isShorthandShape } from "./shorthand-shape.ts";
import { wholeOf } from "./whole-of.ts";

/** What is read: the option's name for messages, and the shape of its value. */
export interface WordTarget {
  readonly name: string;
  readonly shape: Shape;
  /** The member that a word stands for which is no JSON and no shorthand: of the structure, or of an element of the list. */
  readonly bare?: string;
}

/** The words of an option by its shape; the first one decides between JSON and shorthand for all. */
export function readWords(target: WordTarget, words: readonly Source[], port: FilePort): Reading {
  const [first] = words;
  const { bare } = target;
  if (bare !== undefined && first !== undefined && !startsLikeJson(first.text)) {
    if (target.shape.kind === "list") return joinReadings(words.map((word) => readBareWord(bare, word)));
    if (!first.text.includes("=")) return readBareWord(bare, first);
  }
  if (target.shape.kind === "list") return readListWords(target.name, target.shape, words, port);
  return first === undefined ? joinReadings([]) : readWord(target, first, port);
}

function readBareWord(member: string, word: Source): Reading {
  const reading = readingOf(word.text, word);
  const place = wholeOf(word);
  const provenance = new Map<string, Origin>([["", { place, form: "plain" }]]);
  for (const [pointer, origin] of reading.provenance) provenance.set(childPointer("", member) + pointer, origin);
  return { ...reading, value: { [member]: word.text }, provenance };
}

function readWord(target: WordTarget, word: Source, port: FilePort): Reading {
  const { kind } = target.shape;
  if (kind !== "structure" && kind !== "map" && kind !== "list") return readScalarWord(target.name, target.shape, word);
  if (!startsLikeJson(word.text) && isShorthandShape(target.shape)) return readShorthandWord(target, word, port);
  return readJsonWord(target, word);
}

function readListWords(name: string, shape: ListShape, words: readonly Source[], port: FilePort): Reading {
  const [first] = words;
  const isJson = first !== undefined && startsLikeJson(first.text);
  if (!isJson && isShorthandShape(shape)) {
    return joinReadings(words.map((word) => readShorthandWord({ name, shape: shape.element }, word, port)));
  }
  if (isJson && words.length === 1 && startsLikeJson(first.text, "[")) return readJsonWord({ name, shape }, first);
  return joinReadings(words.map((word) => readElement({ name, shape: shape.element }, word)));
}

/** One word of a list that is not shorthand: the element as JSON, or a plain value. */
function readElement(target: WordTarget, word: Source): Reading {
  const { kind } = target.shape;
  if (kind === "structure" || kind === "map" || kind === "list") return readJsonWord(target, word);
  return readScalarWord(target.name, target.shape, word);
}
