import { type FilePort, locate, type Reading } from "@longhand/convert";
import { childPointer, type Operation, type Option } from "@longhand/model";
import { checkRules } from "@longhand/validation";
import { checkOption } from "./check-option.ts";
import { underPointer } from "./under-pointer.ts";

/**
 * `checkOption` for an option that stands for itself, with those rules of its operation that need no other: of settings that
 * may be given beside it nothing is said.
 */
export function checkLoneOption(
  operation: Operation,
  option: Option,
  words: readonly string[],
  files: FilePort,
): Reading {
  const reading = checkOption(option, words, files);
  const { name } = option.member;
  if (reading.value === undefined) return reading;
  const broken = checkRules({
    operation: operation.name,
    request: { [name]: reading.value },
    extent: "settings",
  });
  const provenance = underPointer(reading.provenance, childPointer("", name));
  return { ...reading, diagnostics: [...reading.diagnostics, ...locate(broken, { ...reading, provenance })] };
}
