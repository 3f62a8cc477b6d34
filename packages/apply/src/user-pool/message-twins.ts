/** A retired member of the request, and the member of the template that holds the same text. */
export interface MessageTwin {
  readonly legacy: string;
  /** JSON pointer. */
  readonly pointer: string;
}

/** Texts that stand in two places. */
export const messageTwins: readonly MessageTwin[] = [
  { legacy: "SmsVerificationMessage", pointer: "/VerificationMessageTemplate/SmsMessage" },
  { legacy: "EmailVerificationMessage", pointer: "/VerificationMessageTemplate/EmailMessage" },
  { legacy: "EmailVerificationSubject", pointer: "/VerificationMessageTemplate/EmailSubject" },
];
