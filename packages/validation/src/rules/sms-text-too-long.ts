import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { messagesIn, smsCodeTexts } from "./settings/message-texts.ts";
import { nameAt, valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";

const Longest = 140;

const tooLong = defineDiagnostic<{ readonly name: string; readonly characters: number; readonly units: number }>({
  code: "request/sms-text-too-long",
  severity: "error",
  message: ({ name, characters, units }) =>
    `${show(name)} takes ${units} UTF-16 units for its ${characters} characters; both may be limited to ${Longest}.`,
});

/** The model counts one way; nobody has published which of the two the service counts. */
export const smsTextTooLong = defineRequestRule({
  diagnostic: tooLong,
  phase: "request",
  reference: "UP-006",
  source: `${apiReference("SmsVerificationMessageType")} Which unit the limit counts is not documented.`,
  check({ request }) {
    return messagesIn(request, [...smsCodeTexts, "/AdminCreateUserConfig/InviteMessageTemplate/SMSMessage"])
      .filter(({ text }) => text.length > Longest && text.length <= 2 * Longest)
      .map(({ pointer, text }) => ({ pointer, characters: Array.from(text).length, units: text.length }))
      .filter(({ characters }) => characters <= Longest)
      .map(({ pointer, ...count }) => tooLong(valuePlace(pointer), { name: nameAt(pointer), ...count }));
  },
});
