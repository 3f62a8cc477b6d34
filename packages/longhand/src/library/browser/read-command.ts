import { checkCommand } from "@longhand/check";
import { type CommandReading, readCommandWithoutYaml, readerMissing } from "@longhand/convert";
import type { Source } from "@longhand/diagnostics";
import { isArgv, toCommandSettings, withoutRefused } from "../command-reading.ts";
import type { readCommand as whole } from "../read-command.ts";

/** Takes the place of `readCommand` where `longhand` is bundled for a browser: without the readers of bash and YAML. */
export const readCommand: typeof whole = (command, settings = {}) => {
  if (!isArgv(command)) return notRead(command, settings.cli ?? "v1");
  return withoutRefused(checkCommand(readCommandWithoutYaml(command, toCommandSettings(settings))));
};

function notRead(line: string | Source, cli: CommandReading["cli"]): CommandReading {
  const source = typeof line === "string" ? { name: "<command>", text: line } : line;
  const at = { kind: "range", source, range: { start: 0, end: source.text.length } } as const;
  const data = { what: "bash", instead: "the words of the command, or `readCommand` of `longhand/command-line`" };
  return { cli, members: {}, provenance: new Map(), globals: new Map(), diagnostics: [readerMissing(at, data)] };
}
