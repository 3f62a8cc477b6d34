import { checkCommand, cliRefuses } from "@longhand/check";
import {
  type CliVersion,
  type CommandReading,
  readCommand as convertCommand,
  type FilePort,
  readCommandLine,
  refuseFiles,
  withHomeFixes,
} from "@longhand/convert";
import type { Source } from "@longhand/diagnostics";
import { cognitoIdp, type Service } from "@longhand/model";

/** What a command is read with. */
export interface ReadCommandSettings {
  /** The services that it may name, from `loadService`. Default: Amazon Cognito user pools. */
  readonly services?: readonly Service[];
  /** Reads the files that the words name (`file://`, `@=`). Default: `refuseFiles`. */
  readonly files?: FilePort;
  /**
   * Whose options a command may have. Default: those of version 1 of the AWS CLI, but for a command with an option that only
   * version 2 has (`--cli-input-yaml`, `--no-cli-pager`), which is read as version 2 does, with a warning.
   */
  readonly cli?: CliVersion;
}

/**
 * What the AWS CLI (1.45.11, or version 2) would send for a command, and everything that is wrong with it. A command is a list of its
 * words, with or without `aws` before them, or a text as a person pastes it (`aws …` with its quotes), which is read as bash
 * does and never run. The request is there exactly when the CLI would send it; what only the service refuses is a
 * diagnostic beside it. Never throws for what the command contains.
 */
export function readCommand(
  argvOrCommandLine: string | Source | readonly string[],
  settings: ReadCommandSettings = {},
): CommandReading {
  const { services = [cognitoIdp()], files = refuseFiles, cli } = settings;
  const byName = new Map(services.map((service) => [service.id, service]));
  const known = { services: byName, files, ...(cli === undefined ? {} : { cli }) };
  const reading = isArgv(argvOrCommandLine)
    ? checkCommand(convertCommand(argvOrCommandLine, known))
    : checkLine(readCommandLine(argvOrCommandLine, known));
  const { request: _, ...refused } = reading;
  return cliRefuses(reading.diagnostics) ? refused : reading;
}

/** In a line a fix is an edit of the line, too. */
function checkLine(line: CommandReading): CommandReading {
  const reading = checkCommand(line);
  return { ...reading, diagnostics: withHomeFixes(reading.diagnostics) };
}

function isArgv(command: string | Source | readonly string[]): command is readonly string[] {
  return Array.isArray(command);
}
