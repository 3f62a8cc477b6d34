import { identityArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const template = (members: object): RuleCase["request"] => ({ VerificationMessageTemplate: { ...members } });
const invite = (members: object): RuleCase["request"] => ({
  AdminCreateUserConfig: { InviteMessageTemplate: { ...members } },
});

/** 70 characters, 140 UTF-16 units. */
const keys = "🔑".repeat(70);

export const messageCases: readonly RuleCase[] = [
  {
    code: "request/sms-message-needs-code",
    request: {
      SmsVerificationMessage: "Your code",
      SmsAuthenticationMessage: "{###}",
      VerificationMessageTemplate: { SmsMessage: "" },
    },
    places: ["/SmsVerificationMessage", "/VerificationMessageTemplate/SmsMessage", "/SmsAuthenticationMessage"],
  },
  { code: "request/sms-message-needs-code", request: { SmsAuthenticationMessage: "{####}" }, places: [] },
  { code: "request/sms-message-needs-code", request: { SmsAuthenticationMessage: 4 }, places: [] },
  {
    code: "request/email-message-needs-code",
    request: { EmailVerificationMessage: "Welcome", VerificationMessageTemplate: { EmailMessage: "{##click##}" } },
    places: ["/EmailVerificationMessage", "/VerificationMessageTemplate/EmailMessage"],
  },
  { code: "request/email-message-needs-code", request: template({ EmailMessage: "{####}" }), places: [] },
  {
    code: "request/link-message-needs-link",
    request: template({ EmailMessageByLink: "{####}" }),
    places: ["/VerificationMessageTemplate/EmailMessageByLink"],
  },
  {
    code: "request/link-message-needs-link",
    request: template({ EmailMessageByLink: "##click##" }),
    places: ["/VerificationMessageTemplate/EmailMessageByLink"],
  },
  { code: "request/link-message-needs-link", request: template({ EmailMessageByLink: "{##x##}" }), places: [] },
  { code: "request/link-message-needs-link", request: template({ EmailMessageByLink: "{####}{##x##}" }), places: [] },
  {
    code: "request/sms-text-too-long",
    request: {
      SmsVerificationMessage: `${keys}{####}`,
      AdminCreateUserConfig: { InviteMessageTemplate: { SMSMessage: `${keys}!` } },
    },
    places: ["/SmsVerificationMessage", "/AdminCreateUserConfig/InviteMessageTemplate/SMSMessage"],
  },
  { code: "request/sms-text-too-long", request: { SmsVerificationMessage: keys }, places: [] },
  {
    code: "request/sms-text-too-long",
    request: { SmsVerificationMessage: `${keys}${keys}` },
    places: ["/SmsVerificationMessage"],
  },
  // Too long in both counts: the model says so.
  { code: "request/sms-text-too-long", request: { SmsVerificationMessage: "x".repeat(141) }, places: [] },
  { code: "request/sms-text-too-long", request: { SmsVerificationMessage: `${keys}${keys}{####}` }, places: [] },
  {
    code: "request/message-twins-differ",
    request: {
      SmsVerificationMessage: "a {####}",
      EmailVerificationMessage: "b {####}",
      EmailVerificationSubject: "c",
      VerificationMessageTemplate: { SmsMessage: "A {####}", EmailMessage: "b {####}", EmailSubject: "C" },
    },
    places: [
      "/SmsVerificationMessage + /VerificationMessageTemplate/SmsMessage",
      "/EmailVerificationSubject + /VerificationMessageTemplate/EmailSubject",
    ],
  },
  { code: "request/message-twins-differ", request: { EmailVerificationSubject: "c" }, places: [] },
  {
    code: "request/invite-message-needs-placeholders",
    request: invite({ SMSMessage: "{username}", EmailMessage: "Welcome" }),
    places: [
      "/AdminCreateUserConfig/InviteMessageTemplate/SMSMessage",
      "/AdminCreateUserConfig/InviteMessageTemplate/EmailMessage",
    ],
  },
  {
    code: "request/invite-message-needs-placeholders",
    request: invite({ SMSMessage: "{username} {####}", EmailSubject: "Welcome" }),
    places: [],
  },
  {
    code: "request/username-in-verification-message",
    request: {
      SmsVerificationMessage: "{username} {####}",
      VerificationMessageTemplate: { EmailMessageByLink: "{username}" },
    },
    places: ["/SmsVerificationMessage", "/VerificationMessageTemplate/EmailMessageByLink"],
  },
  { code: "request/username-in-verification-message", request: invite({ SMSMessage: "{username}" }), places: [] },
  {
    code: "request/code-and-link-messages",
    request: template({ EmailMessage: "{####}", EmailMessageByLink: "{##x##}" }),
    places: ["/VerificationMessageTemplate/EmailMessageByLink + /VerificationMessageTemplate/EmailMessage"],
  },
  {
    code: "request/code-and-link-messages",
    request: template({ EmailMessage: "{####}", EmailMessageByLink: "{##x##}" }),
    patch: { PoolName: "a" },
    places: [],
  },
  {
    code: "request/code-and-link-messages",
    request: template({ EmailMessage: "{####}", EmailMessageByLink: "{##x##}" }),
    patch: template({ EmailMessage: "{####}" }),
    places: ["/VerificationMessageTemplate/EmailMessageByLink + /VerificationMessageTemplate/EmailMessage"],
  },
  { code: "request/code-and-link-messages", request: template({ EmailMessage: "{####}" }), places: [] },
  {
    code: "request/link-option-needs-link-message",
    request: template({ DefaultEmailOption: "CONFIRM_WITH_LINK", EmailMessage: "{####}" }),
    places: ["/VerificationMessageTemplate/DefaultEmailOption"],
  },
  {
    code: "request/link-option-needs-link-message",
    request: template({ DefaultEmailOption: "CONFIRM_WITH_CODE" }),
    places: [],
  },
  {
    code: "request/link-option-needs-link-message",
    request: template({ DefaultEmailOption: "CONFIRM_WITH_LINK", EmailMessageByLink: "{##x##}" }),
    places: [],
  },
  {
    code: "request/custom-email-needs-developer",
    request: { EmailVerificationSubject: "Hi", EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" } },
    places: ["/EmailVerificationSubject + /EmailConfiguration/EmailSendingAccount"],
  },
  {
    code: "request/custom-email-needs-developer",
    request: {
      VerificationMessageTemplate: { EmailMessage: "{####}", EmailSubject: "Hi" },
      EmailConfiguration: {},
    },
    patch: template({ EmailSubject: "Hi" }),
    places: ["/VerificationMessageTemplate/EmailSubject"],
  },
  // Which account sends the pool's mail is not known.
  {
    code: "request/custom-email-needs-developer",
    request: template({ EmailSubject: "Hi" }),
    places: [],
  },
  {
    code: "request/custom-email-needs-developer",
    request: {
      EmailVerificationSubject: "Hi",
      EmailConfiguration: { EmailSendingAccount: "DEVELOPER", SourceArn: identityArn },
    },
    places: [],
  },
];
