import { awsCliJson } from "./aws-cli.gen.ts";
import type { CliFacts } from "./cli-facts.ts";
import { readCliFacts } from "./load/read-cli-facts.ts";

let read: CliFacts | undefined;

/**
 * What version 1 of the AWS CLI knows beside the service models. Read on the first call, the same object ever after.
 * Source: `data/aws-cli.json`.
 */
export function awsCli(): CliFacts {
  read ??= readCliFacts(awsCliJson);
  return read;
}
