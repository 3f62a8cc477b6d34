import type { Diagnostic, Source } from "@longhand/diagnostics";
import type { CommandReading } from "../command/command-reading.ts";
import type { CommandSettings } from "../command/command-settings.ts";
import { readCommand } from "../command/read-command.ts";
import { splitCommandLine } from "./split-command-line.ts";

/**
 * What the AWS CLI would send for a command line as a person types or pastes it: `readCommand` of the words that bash passes.
 * The diagnostics about the shell come first, as the cause of those about the words; all point into the line. Where the shell
 * runs no `aws` at all, there is nothing but them. Never throws for what the line contains.
 */
export function readCommandLine(line: string | Source, settings: CommandSettings): CommandReading {
  const { words, diagnostics } = splitCommandLine(line);
  if (words === undefined)
    return { cli: settings.cli ?? "v1", members: {}, provenance: new Map(), globals: new Map(), diagnostics };
  const [program, ...rest] = words;
  // By its name, however it was written: a second `aws` behind it is none.
  const reading = readCommand(["aws", ...rest], settings);
  const found = rest.length > 0 ? reading.diagnostics : reading.diagnostics.map((missing) => placeAt(missing, program));
  return { ...reading, diagnostics: [...diagnostics, ...found] };
}

/** Where no word follows the program, what is missing is pointed out there. */
function placeAt(diagnostic: Diagnostic, source: Source | undefined): Diagnostic {
  if (source === undefined) return diagnostic;
  return { ...diagnostic, at: { kind: "range", source, range: { start: 0, end: source.text.length } } };
}
