import { type FilePort, locate, type Reading, readOption } from "@longhand/convert";
import type { Option } from "@longhand/model";
import { checkValue } from "@longhand/validation";

/**
 * The value of an option's words as the AWS CLI reads them, and everything that is wrong with it: what stops the CLI while it reads,
 * what its check of the whole request refuses, and what only the service refuses. The value is undefined only for the first.
 */
export function checkOption(option: Option, words: readonly string[], files: FilePort): Reading {
  const { name, member } = option;
  const reading = readOption({ name, shape: member.shape }, words, files);
  if (reading.value === undefined) return reading;
  const found = locate(checkValue(reading.value, member.shape), reading);
  return { ...reading, diagnostics: [...reading.diagnostics, ...found] };
}
