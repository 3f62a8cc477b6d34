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
export const messageTwins: Mirror = (merged) =>
  twins.reduce((state, [retired, current]) => {
    const { settings } = state;
    const messages = objectOf(settings, template) ?? {};
    const text = memberOf(messages, current) ?? memberOf(settings, retired);
    const both = { [retired]: text, [template]: withMembers(messages, { [current]: text }) };
    return { ...state, settings: withMembers(settings, both) };
  }, merged);
