import type { DiagnosticExtras, Source } from "@longhand/diagnostics";
import { isFileReference } from "@longhand/grammar";
import { downloadedValue, missingWord, tooManyWords } from "./diagnostics.ts";
import { type FilePort, refuseFiles } from "./file-port.ts";
import { readFileWord } from "./read-file-word.ts";
import { readWords, type WordTarget } from "./read-words.ts";
import { type Reading, stopped } from "./reading.ts";
import { wholeOf } from "./whole-of.ts";

/**
 * The value of an option's words, as the AWS CLI reads them (aws-cli 1.45.11): each word may be shorthand, JSON or plain text,
 * by the shape. A list option takes any number of words, every other option exactly one. Files (`file://`, `fileb://`, `@=`)
 * come from `port`, which refuses them unless the caller says otherwise. Never throws for what the words contain.
 */
export function readOption(option: WordTarget, words: readonly string[], port: FilePort = refuseFiles): Reading {
  return readOptionSources(
    option,
    words.map((text, index) => ({ name: sourceName(option.name, words, index), text })),
    port,
  );
}

/** `readOption` of words that know where they stand in a longer text. */
export function readOptionSources(option: WordTarget, sources: readonly Source[], port: FilePort): Reading {
  const [first, second] = sources;
  if (option.shape.kind !== "list") {
    const { name } = option;
    if (first === undefined) return stopped([missingWord(wholeOf({ name, text: "" }), { name }, missing(name))]);
    if (second !== undefined) return stopped([tooManyWords(wholeOf(second), { name, given: sources.length })]);
  }
  return readSources(option, sources, port);
}

/** The value of words that know where they stand, as many as the option takes. */
export function readSources(option: WordTarget, words: readonly Source[], port: FilePort): Reading {
  const [first, second] = words;
  if (first !== undefined && second === undefined && isFileReference(first.text))
    return readFileWord(option, first, port);
  const reading = readWords(option, words, port);
  if (first === undefined || second !== undefined || !/^https?:\/\//.test(first.text)) return reading;
  return { ...reading, diagnostics: [...reading.diagnostics, downloadedValue(wholeOf(first), { url: first.text })] };
}

function sourceName(option: string, words: readonly string[], index: number): string {
  return words.length > 1 ? `${option}[${index}]` : option;
}

function missing(name: string): DiagnosticExtras {
  return { cli: { kind: "command", status: 2, message: `argument ${name}: expected one argument` } };
}
