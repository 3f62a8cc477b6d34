import { type CommandReading, type FilePort, readCommand } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import { split } from "shlex";

const services = new Map([["cognito-idp", cognitoIdp()]]);

/** Reads a command line as the AWS CLI would get it from a shell; `POOL` is an `update-user-pool` with its pool named. */
export function readLine(line: string, files?: FilePort): CommandReading {
  const whole = line.replace(/^POOL\b/, "cognito-idp update-user-pool --user-pool-id us-west-2_a");
  return readCommand(split(whole), files === undefined ? { services } : { services, files });
}
