import type { Source } from "@longhand/diagnostics";
import { bytesForText, fileRefused, fileSplitIntoCharacters, fileUnreadable } from "./diagnostics.ts";
import { type FilePort, fileSource } from "./file-port.ts";
import { bracketFix } from "./json/bracket-fix.ts";
import { startsLikeJson } from "./json-start.ts";
import { readShorthandWord } from "./read-structured-word.ts";
import { readWords, type WordTarget } from "./read-words.ts";
import { joinReadings, type Reading, readingOf, stopped } from "./reading.ts";
import { isShorthandShape } from "./shorthand-shape.ts";
import { wholeOf } from "./whole-of.ts";

/**
 * A word that is a file reference: the content is the value. For a list it is one text and not a list of one, so that the
 * AWS CLI takes it apart: a list of plain values gets its single characters.
 */
export function readFileWord(target: WordTarget, word: Source, port: FilePort): Reading {
  const content = port(word.text);
  const at = wholeOf(word);
  switch (content.kind) {
    case "refused":
      return stopped([fileRefused(at, { reference: word.text })]);
    case "unreadable": {
      const cli = { kind: "param", message: `Unable to load paramfile ${word.text}: ${content.reason}` } as const;
      return stopped([fileUnreadable(at, { reference: word.text, reason: content.reason }, { cli })]);
    }
    case "bytes":
      return readBytes(target, content.bytes, word);
    case "text":
      return readFileText(target, fileSource(word.text, content), port);
    default:
      return content satisfies never;
  }
}

function readFileText(target: WordTarget, file: Source, port: FilePort): Reading {
  const { shape } = target;
  if (shape.kind !== "list" || shape.form === "json" || startsLikeJson(file.text, "[")) {
    return readWords(target, [file], port);
  }
  if (isShorthandShape(shape) && !startsLikeJson(file.text)) {
    return readShorthandWord({ ...target, shape: undefined }, file, port);
  }
  const characters = charactersOf(file);
  const reading = readWords(target, characters, port);
  const at = wholeOf(file);
  // What is wrong with the first character is wrong with them all, and mended in none.
  const found = reading.diagnostics.slice(0, 1).map(({ fix: _, ...diagnostic }) => diagnostic);
  const fix = bracketFix(file.text);
  const split = fileSplitIntoCharacters(at, { name: target.name }, fix === undefined ? {} : { fix });
  return { ...reading, diagnostics: [...found, split] };
}

/** The characters of a file, each at home in it. */
function charactersOf(file: Source): readonly Source[] {
  let at = 0;
  return Array.from(file.text, (text) => {
    const outer = { start: at, end: at + text.length };
    at = outer.end;
    return { name: file.name, text, home: { document: file, segments: [{ inner: 0, outer }] } };
  });
}

/** Bytes stay bytes where a value has no parts; a list of plain values gets their numbers. */
function readBytes(target: WordTarget, bytes: Uint8Array, word: Source): Reading {
  const { shape, pointer = "" } = target;
  switch (shape.kind) {
    case "structure":
    case "map": {
      const at = wholeOf(word);
      const cli = { kind: "crash", exception: "TypeError" } as const;
      return stopped([bytesForText(at, { name: target.name }, { cli })]);
    }
    case "list":
      return joinReadings(Array.from(bytes, (byte, index) => readingOf(byte, word, `${pointer}/${index}`)));
    default:
      return readingOf(bytes, word, pointer);
  }
}
