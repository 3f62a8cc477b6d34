import { type CommandReading, type CommandSettings, type CommandWord, readCommand } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import { split } from "shlex";

const services = new Map([["cognito-idp", cognitoIdp()]]);

/** Reads the words of a command; no file may be opened. */
export function readWords(argv: readonly CommandWord[]): CommandReading {
  return readCommand(argv, { services });
}

/** Reads a command line as the AWS CLI would get it from a shell; `POOL` is an `update-user-pool` with its pool named. */
export function readLine(line: string, settings?: Omit<CommandSettings, "services">): CommandReading {
  const whole = line.replace(/^POOL\b/, "cognito-idp update-user-pool --user-pool-id us-west-2_a");
  return readCommand(split(whole), { services, ...settings });
}
