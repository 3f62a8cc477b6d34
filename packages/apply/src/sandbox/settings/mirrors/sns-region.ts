import type { JsonObject } from "@longhand/validation";
import { memberOf, objectOf, textOf, withMembers } from "../../json.ts";
import { regionOf } from "../../pool-id.ts";
import type { Mirror } from "../mirror.ts";

/** Amazon SNS sends from the pool's Region where no other one is named. */
export const snsRegion: Mirror = (merged, { record }) => {
  const sms = objectOf(merged.settings, "SmsConfiguration");
  if (sms === undefined) return merged;
  return { ...merged, settings: withMembers(merged.settings, { SmsConfiguration: fillSnsRegion(sms, record.pool) }) };
};

/** A configuration of SMS with the Region that it is sent from; End User Messaging has one of its own. */
export function fillSnsRegion(sms: JsonObject, pool: JsonObject): JsonObject {
  if (memberOf(sms, "SnsCallerArn") === undefined || memberOf(sms, "SnsRegion") !== undefined) return sms;
  return withMembers(sms, { SnsRegion: regionOf(textOf(pool, "Id") ?? "") });
}
