import { memberOf, objectOf, withMembers } from "../../json.ts";
import type { Mirror } from "../mirror.ts";

const template = "VerificationMessageTemplate";

/** A retired setting, and the member of the template that took its place. */
const twins = [
  ["SmsVerificationMessage", "SmsMessage"],
  ["EmailVerificationMessage", "EmailMessage"],
  ["EmailVerificationSubject", "EmailSubject"],
] as const;

/** Texts that stand in two places: whichever is sent appears in both. Different texts never come as far as this. */
export const messageTwins: Mirror = (merged) => {
  const messages = objectOf(merged.settings, template) ?? {};
  const texts = twins.map(([retired, current]) => {
    return { retired, current, text: memberOf(messages, current) ?? memberOf(merged.settings, retired) };
  });
  const both = {
    ...Object.fromEntries(texts.map(({ retired, text }) => [retired, text])),
    [template]: withMembers(messages, Object.fromEntries(texts.map(({ current, text }) => [current, text]))),
  };
  return { ...merged, settings: withMembers(merged.settings, both) };
};
