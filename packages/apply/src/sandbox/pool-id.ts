import { textOf } from "./json.ts";
import type { PoolRecord } from "./pool-record.ts";

/** The account that owns every pool of the sandbox. */
export const sandboxAccount = "123456789012";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const Length = 9;

/** A new id: the Region, an underscore, nine letters and digits. `random` gives numbers from 0 up to 1. */
export function newPoolId(region: string, random: () => number): string {
  const name = Array.from({ length: Length }, () => letters.charAt(Math.floor(random() * letters.length)));
  return `${region}_${name.join("")}`;
}

/** The Region in an id: everything before its last underscore. */
export function regionOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf("_")));
}

/** The ARN of a pool. */
export function arnOf(id: string): string {
  return `arn:aws:cognito-idp:${regionOf(id)}:${sandboxAccount}:userpool/${id}`;
}

/** The id in the ARN of a pool; undefined for the ARN of anything else. */
export function idInArn(arn: string): string | undefined {
  const [, id] = /^arn:[^:]+:cognito-idp:[^:]*:\d+:userpool\/(.+)$/.exec(arn) ?? [];
  return id;
}

/** True for the record of this very pool: file systems that take `a` for `A` give the record of another one. */
export function isRecordOf(record: PoolRecord | undefined, id: string): record is PoolRecord {
  return record !== undefined && textOf(record.pool, "Id") === id;
}
