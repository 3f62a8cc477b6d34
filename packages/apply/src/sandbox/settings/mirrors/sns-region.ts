import { memberOf, objectOf, textOf, withMembers } from "../../json.ts";
import { regionOf } from "../../pool-id.ts";
import type { Mirror } from "../mirror.ts";

/** Amazon SNS sends from the pool's Region where no other one is named. */
export const snsRegion: Mirror = (merged, { record }) => {
  const sms = objectOf(merged.settings, "SmsConfiguration");
  if (memberOf(sms, "SnsCallerArn") === undefined || memberOf(sms, "SnsRegion") !== undefined) return merged;
  const filled = withMembers(sms ?? {}, { SnsRegion: regionOf(textOf(record.pool, "Id") ?? "") });
  return { ...merged, settings: withMembers(merged.settings, { SmsConfiguration: filled }) };
};
