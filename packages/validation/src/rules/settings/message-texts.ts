import type { JsonValue } from "../../json-value.ts";
import type { SettingPointer } from "./setting-pointer.ts";
import { textAt } from "./value-at.ts";

/** A message that is set. */
export interface MessageText {
  readonly pointer: SettingPointer;
  readonly text: string;
}

/** SMS messages that carry a code. */
export const smsCodeTexts = [
  "/SmsVerificationMessage",
  "/VerificationMessageTemplate/SmsMessage",
  "/SmsAuthenticationMessage",
] as const;

/** Mails that carry a code. */
export const emailCodeTexts = ["/EmailVerificationMessage", "/VerificationMessageTemplate/EmailMessage"] as const;

/** The mail that carries a link. */
export const emailLinkText = "/VerificationMessageTemplate/EmailMessageByLink";

/** Messages to users whom an administrator created. */
export const inviteTexts = [
  "/AdminCreateUserConfig/InviteMessageTemplate/SMSMessage",
  "/AdminCreateUserConfig/InviteMessageTemplate/EmailMessage",
] as const;

/** Texts that stand in two places: the retired member, and the one of the template. */
export const messageTwins = [
  ["/SmsVerificationMessage", "/VerificationMessageTemplate/SmsMessage"],
  ["/EmailVerificationMessage", "/VerificationMessageTemplate/EmailMessage"],
  ["/EmailVerificationSubject", "/VerificationMessageTemplate/EmailSubject"],
] as const;

/** Those of some messages that are set. */
export function messagesIn(document: JsonValue, pointers: readonly SettingPointer[]): readonly MessageText[] {
  return pointers.flatMap((pointer) => {
    const text = textAt(document, pointer);
    return text === undefined ? [] : [{ pointer, text }];
  });
}
