import type { JsonObject } from "@longhand/validation";
import { isObject, objectOf, parseObject, textOf } from "./json.ts";

/** All that the sandbox knows about one pool. */
export interface PoolRecord {
  /** The `UserPool` of DescribeUserPool; dates are seconds since 1970 with three decimals, as on the wire. */
  readonly pool: JsonObject;
  /** What SetUserPoolMfaConfig was sent last, without the mode; of SMS only that it is there, because its settings are the pool's. */
  readonly factors: JsonObject;
  /** `retired` once `TemporaryPasswordValidityDays` was sent: from then on the older member is refused. */
  readonly unusedValidity: "usable" | "retired";
}

/** What stands in the store for a pool that was deleted. */
const tombstone = { deleted: true };

/** The text of a record; of a deleted pool for undefined. */
export function printRecord(record: PoolRecord | undefined): string {
  return `${JSON.stringify(record ?? tombstone)}\n`;
}

/** Reads what `printRecord` wrote; `unreadable` for any other text, such as half of one. */
export function readRecord(text: string): PoolRecord | "deleted" | "unreadable" {
  const document = parseObject(text);
  if (document?.["deleted"] === true) return "deleted";
  const [pool, factors] = [objectOf(document, "pool"), objectOf(document, "factors")];
  if (!isObject(pool) || factors === undefined || textOf(pool, "Id") === undefined) return "unreadable";
  return { pool, factors, unusedValidity: document?.["unusedValidity"] === "retired" ? "retired" : "usable" };
}
