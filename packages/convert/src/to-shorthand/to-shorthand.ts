import type { Diagnostic } from "@longhand/diagnostics";
import { isFileReference } from "@longhand/grammar";
import type { ListShape, Shape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import { isObject } from "../json-object.ts";
import { startsLikeJson } from "../json-start.ts";
import type { JsonValue } from "../json-value.ts";
import { jsonWord } from "../json-word.ts";
import { hasParts, isDocumentContainer } from "../shape-kinds.ts";
import { isShorthandShape } from "../shorthand-shape.ts";
import { writePairs } from "./pairs.ts";
import { scalarText } from "./scalar-text.ts";
import { writeValue } from "./write-value.ts";
import { createWriter, textOf, type Writer } from "./writer.ts";
import { refuse } from "./written.ts";

/** A value as the words of an option. */
export interface ShorthandWords {
  /**
   * What stands behind the option on a command line, each word before any quoting for a shell. Undefined when the AWS CLI has no
   * words at all that it reads as the value.
   */
  readonly words: readonly string[] | undefined;
  /** Which parts shorthand cannot say, and why; the words are JSON then. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The shortest words that the AWS CLI reads back as exactly this value of an option with this shape: shorthand where it can say
 * the value, else JSON. The way back of `readOption`. `pointer` is where the value stands in its request, for the diagnostics.
 */
export function toShorthand(value: JsonValue, shape: Shape, pointer = ""): ShorthandWords {
  const writer = createWriter();
  const words = wordsOf(writer, { value, shape, pointer });
  if (words !== undefined && writer.diagnostics.length === 0) return { words, diagnostics: [] };
  return { words: jsonWords(value, shape), diagnostics: writer.diagnostics };
}

function wordsOf(writer: Writer, whole: WordValue): readonly string[] | undefined {
  const { shape } = whole;
  if (shape.kind === "list") return listWords(writer, whole, shape);
  const word =
    shape.kind === "structure" || shape.kind === "map" ? shorthandWord(writer, whole) : wholeWord(writer, whole);
  return word === undefined ? undefined : [word];
}

/** A value to write as one word. */
interface WordValue {
  readonly value: JsonValue;
  readonly shape: Shape;
  readonly pointer: string;
}

function shorthandWord(writer: Writer, { value, shape, pointer }: WordValue): string | undefined {
  if (isDocumentContainer(shape)) return refused(writer, pointer, "the AWS CLI reads JSON alone here");
  if (!isShorthandShape(shape) || !isObject(value)) {
    return refused(writer, pointer, "only an object can be written as shorthand here");
  }
  if (Object.keys(value).length === 0) refuse(writer, pointer, "an empty text is no shorthand");
  const word = createWriter();
  writePairs(word, { members: value, shape, position: "first", pointer }, writeValue);
  const text = textOf(word);
  if (isFetched(text)) refuse(word, pointer, "a word that starts like this is replaced by a file or a page");
  writer.diagnostics.push(...word.diagnostics);
  return text;
}

/** Version 1 of the AWS CLI also downloads `http://` and `https://`. */
function isFetched(word: string): boolean {
  return isFileReference(word) || /^https?:\/\//.test(word);
}

function listWords(writer: Writer, { value, pointer }: WordValue, shape: ListShape): readonly string[] | undefined {
  if (!Array.isArray(value)) return refused(writer, pointer, "it is no list");
  const isStructured = hasParts(shape.element);
  const words = value.map((item: JsonValue, index) => {
    const element = { value: item, shape: shape.element, pointer: childPointer(pointer, index) };
    return isStructured ? shorthandWord(writer, element) : scalarWord(writer, element);
  });
  const [first] = words;
  if (words.length === 1 && first !== undefined && !isStructured && (startsLikeJson(first, "[") || isFetched(first))) {
    refuse(writer, childPointer(pointer, 0), "a lone word that starts like this is not taken as it is");
  }
  return words.every((word) => word !== undefined) ? words : undefined;
}

function scalarWord(writer: Writer, { value, shape, pointer }: WordValue): string | undefined {
  // A word that is no part of shorthand never stays text where a boolean belongs.
  if (shape.kind === "boolean" && typeof value === "string") {
    return refused(writer, pointer, "text here is read as a boolean");
  }
  const scalar = scalarText(value, shape);
  return "text" in scalar ? scalar.text : refused(writer, pointer, scalar.reason);
}

/** A scalar that is the whole value. */
function wholeWord(writer: Writer, whole: WordValue): string | undefined {
  const word = scalarWord(writer, whole);
  if (word === undefined || !isFetched(word)) return word;
  return refused(writer, whole.pointer, "a word that starts like this is replaced by a file or a page");
}

function refused(writer: Writer, pointer: string, reason: string): undefined {
  refuse(writer, pointer, reason);
}

/** The value as one JSON word, for the shapes that JSON is read for. */
function jsonWords(value: JsonValue, shape: Shape): readonly string[] | undefined {
  const isRead = shape.kind === "list" ? Array.isArray(value) : isObject(value);
  const hasParts = shape.kind === "structure" || shape.kind === "map" || shape.kind === "list";
  const word = isRead && hasParts ? jsonWord(value) : undefined;
  return word === undefined ? undefined : [word];
}
