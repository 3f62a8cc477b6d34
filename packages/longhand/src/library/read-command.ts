import { type CommandReading, type FilePort, refuseFiles } from "@longhand/convert";
import { cognitoIdp, type Service } from "@longhand/model";
import { checkCommand } from "./check-command.ts";
import { cliRefuses } from "./cli-refuses.ts";

/** What a command is read with. */
export interface ReadCommandSettings {
  /** The services that it may name, from `loadService`. Default: Amazon Cognito user pools. */
  readonly services?: readonly Service[];
  /** Reads the files that the words name (`file://`, `@=`). Default: `refuseFiles`. */
  readonly files?: FilePort;
}

/**
 * What the AWS CLI (1.45.11) would send for a command, given as its words with or without `aws` before them, and
 * everything that is wrong with it. The request is there exactly when the CLI would send it; what only the service
 * refuses is a diagnostic beside it. Never throws for what the words contain.
 */
export function readCommand(argv: readonly string[], settings: ReadCommandSettings = {}): CommandReading {
  const { services = [cognitoIdp()], files = refuseFiles } = settings;
  const reading = checkCommand(argv, { services: new Map(services.map((service) => [service.id, service])), files });
  const { request: _, ...refused } = reading;
  return cliRefuses(reading.diagnostics) ? refused : reading;
}
