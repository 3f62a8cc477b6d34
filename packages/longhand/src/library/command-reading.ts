import { cliRefuses } from "@longhand/check";
import {
  type CliVersion,
  type CommandReading,
  type CommandSettings,
  type FilePort,
  refuseFiles,
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

/** The same for the readings below, which know services by their names. */
export function toCommandSettings({
  services = [cognitoIdp()],
  files = refuseFiles,
  cli,
}: ReadCommandSettings): CommandSettings {
  const byName = new Map(services.map((service) => [service.id, service]));
  return { services: byName, files, ...(cli === undefined ? {} : { cli }) };
}

/** The reading without the request that the AWS CLI would not send. */
export function withoutRefused(reading: CommandReading): CommandReading {
  const { request: _, ...refused } = reading;
  return cliRefuses(reading.diagnostics) ? refused : reading;
}

/** Whether a command was given as its words, and not as a line. */
export function isArgv(command: string | Source | readonly string[]): command is readonly string[] {
  return Array.isArray(command);
}
