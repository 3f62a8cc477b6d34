import { checkCommand } from "@longhand/check";
import { type CommandReading, readCommand as convertCommand, readCommandLine, withHomeFixes } from "@longhand/convert";
import type { Source } from "@longhand/diagnostics";
import { isArgv, type ReadCommandSettings, toCommandSettings, withoutRefused } from "./command-reading.ts";

export type { ReadCommandSettings } from "./command-reading.ts";

/**
 * What the AWS CLI (1.45.11, or version 2) would send for a command, and everything that is wrong with it. A command is a list of its
 * words, with or without `aws` before them, or a text as a person pastes it (`aws …` with its quotes), which is read as bash
 * does and never run. The request is there exactly when the CLI would send it; what only the service refuses is a
 * diagnostic beside it. Never throws for what the command contains.
 *
 * Bundled for a browser, the one of `longhand` reads words alone, and no `--cli-input-yaml`: it says so, and that the one of
 * `longhand/command-line` reads both, with 65 KB more code (gzipped). In Node they are the same.
 */
export function readCommand(
  argvOrCommandLine: string | Source | readonly string[],
  settings: ReadCommandSettings = {},
): CommandReading {
  const known = toCommandSettings(settings);
  return withoutRefused(
    isArgv(argvOrCommandLine)
      ? checkCommand(convertCommand(argvOrCommandLine, known))
      : checkLine(readCommandLine(argvOrCommandLine, known)),
  );
}

/** In a line a fix is an edit of the line, too. */
function checkLine(line: CommandReading): CommandReading {
  const reading = checkCommand(line);
  return { ...reading, diagnostics: withHomeFixes(reading.diagnostics) };
}
