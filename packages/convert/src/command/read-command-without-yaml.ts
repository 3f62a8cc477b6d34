import { wholeOf } from "../whole-of.ts";
import type { CommandReading } from "./command-reading.ts";
import type { CommandSettings } from "./command-settings.ts";
import { readerMissing } from "./diagnostics.ts";
import { readArgv } from "./read-argv.ts";
import type { CommandWord } from "./word.ts";

/** `readCommand` with a diagnostic in the place of the YAML of `--cli-input-yaml`: for pages, where its reader is a third of the code. */
export function readCommandWithoutYaml(argv: readonly CommandWord[], settings: CommandSettings): CommandReading {
  return readArgv(argv, settings, (source) => ({
    diagnostics: [
      readerMissing(wholeOf(source), { what: "YAML", instead: "`readCommand` of `longhand/command-line`" }),
    ],
  }));
}
