import { type FilePort, locate, readOption } from "@longhand/convert";
import { findOption, type Operation } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { pictured, printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";

/** What comes of an option's words, with `|` between them, and all that is said of it. */
export function reportOption(operation: Operation, row: string, files?: FilePort): readonly string[] {
  const [, name = "", rest] = /^(\S+)(?: ([\s\S]*))?$/.exec(row) ?? [];
  const member = findOption(operation, name);
  if (member === undefined) throw new Error(`no option ${name}`);
  const reading = readOption({ name, shape: member.shape }, rest === undefined ? [] : rest.split("|"), files);
  const { value, unfinished, diagnostics } = reading;
  const checked = value === undefined ? [] : locate(checkValue(value, member.shape), reading);
  return [
    `$ ${pictured(row)}`,
    value === undefined ? `  (stops at ${printValue(unfinished)})` : `  ${printValue(value)}`,
    ...printDiagnostics([...diagnostics, ...checked]),
  ];
}
