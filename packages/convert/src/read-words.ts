import type { Source } from "@longhand/diagnostics";
import type { ListShape, Shape } from "@longhand/model";
import type { FilePort } from "./file-port.ts";
import { startsLikeJson } from "./json-start.ts";
import { readScalarWord } from "./read-scalar-word.ts";
import { readJsonWord, readShorthandWord } from "./read-structured-word.ts";
import { joinReadings, type Reading } from "./reading.ts";
import { isShorthandShape } from "./shorthand-shape.ts";

/** What is read: the option's name for messages, and the shape of its value. */
export interface WordTarget {
  readonly name: string;
  readonly shape: Shape;
}

/** The words of an option by its shape; the first one decides between JSON and shorthand for all. */
export function readWords(target: WordTarget, words: readonly Source[], port: FilePort): Reading {
  const [first] = words;
  if (target.shape.kind === "list") return readListWords(target.name, target.shape, words, port);
  return first === undefined ? joinReadings([]) : readWord(target, first, port);
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
