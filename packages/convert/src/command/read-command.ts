import { readYaml } from "../yaml/read-yaml.ts";
import type { CommandReading } from "./command-reading.ts";
import type { CommandSettings } from "./command-settings.ts";
import { readArgv } from "./read-argv.ts";
import type { CommandWord } from "./word.ts";

/**
 * What the AWS CLI (1.45.11, or version 2) would send for the words of a command line: those behind `aws`, which may
 * stand before them. The shell is done with them already. Every problem is reported, not only the first; limits, types and
 * missing members are not looked at here but when the request is checked. Opens no file and fetches nothing by itself, and
 * never throws for what the words contain. Aliases, profiles and the environment are left out, and `--query` stays unread.
 */
export function readCommand(argv: readonly CommandWord[], settings: CommandSettings): CommandReading {
  return readArgv(argv, settings, readYaml);
}
