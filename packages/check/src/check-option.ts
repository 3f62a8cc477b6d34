import {
  type FilePort,
  locate,
  type Provenance,
  type Reading,
  readOption,
  readOptionSources,
  unwantedValue,
} from "@longhand/convert";
import type { Source } from "@longhand/diagnostics";
import type { Option } from "@longhand/model";
import { checkValue } from "@longhand/validation";

/**
 * The value of an option's words as the AWS CLI reads them, and everything that is wrong with it: what stops the CLI
 * while it reads, what its check of the whole request refuses, and what only the service refuses. The value is
 * undefined only for the first.
 */
export function checkOption(option: Option, words: readonly string[], files: FilePort): Reading {
  const { name, member, form } = option;
  if (form !== "value") return readSwitch(name, form, words);
  return checkReading(member, readOption({ name, shape: member.shape }, words, files));
}

/** The same for words that know where they stand in a longer text. */
export function checkOptionSources(option: Option, words: readonly Source[], files: FilePort): Reading {
  const { name, member, form } = option;
  if (form !== "value") {
    const texts = words.map(({ text }) => text);
    return readSwitch(name, form, texts);
  }
  return checkReading(member, readOptionSources({ name, shape: member.shape }, words, files));
}

function checkReading({ shape }: Option["member"], reading: Reading): Reading {
  const value = reading.value ?? reading.unfinished;
  if (value === undefined) return reading;
  const found = locate(checkValue(value, shape), reading);
  return { ...reading, diagnostics: [...reading.diagnostics, ...found] };
}

/** The two options of a boolean take no words: the name says it all. */
function readSwitch(name: string, form: "on" | "off", [word]: readonly string[]): Reading {
  const provenance: Provenance = new Map();
  if (word === undefined) return { value: form === "on", provenance, diagnostics: [] };
  const at = { kind: "range", source: { name, text: word }, range: { start: 0, end: word.length } } as const;
  return { value: undefined, provenance, diagnostics: [unwantedValue(at, { name })] };
}
