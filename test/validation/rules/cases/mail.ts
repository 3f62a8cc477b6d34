import { identityArn } from "./arns.ts";
import type { RuleCase } from "./rule-case.ts";

const mail = (members: object): RuleCase["request"] => ({ EmailConfiguration: { ...members } });
const account = "/EmailConfiguration/EmailSendingAccount";
const inStockholm = "arn:aws:ses:eu-north-1:123456789012:identity/example.com";

function senders(): readonly RuleCase[] {
  const code = "request/from-not-an-address";
  const good = [
    "no-reply@example.com",
    "Example Team <no-reply@example.com>",
    '"A <B>" <no-reply@example.com>',
    "<no-reply@example.com>",
    "Пользователи <no-reply@пример.рф>",
  ];
  const bad = [
    "",
    "Example Team",
    "no-reply@",
    "no-reply@example.com Example",
    "Example <no-reply>",
    "Example <no-reply@example.com",
    "a@b@c",
    "a b@c",
  ];
  return [
    ...good.map((From) => ({ code, request: mail({ From }), places: [] })),
    ...bad.map((From) => ({ code, request: mail({ From }), places: ["/EmailConfiguration/From"] })),
  ];
}

export const mailCases: readonly RuleCase[] = [
  {
    code: "request/developer-needs-source-arn",
    request: mail({ EmailSendingAccount: "DEVELOPER" }),
    places: [account],
  },
  {
    code: "request/developer-needs-source-arn",
    request: mail({ EmailSendingAccount: "DEVELOPER", SourceArn: identityArn }),
    places: [],
  },
  { code: "request/developer-needs-source-arn", request: mail({ EmailSendingAccount: "COGNITO_DEFAULT" }), places: [] },
  ...senders(),
  {
    code: "request/reply-to-not-an-address",
    request: mail({ ReplyToEmailAddress: "Help <help@example.com>" }),
    places: ["/EmailConfiguration/ReplyToEmailAddress"],
  },
  { code: "request/reply-to-not-an-address", request: mail({ ReplyToEmailAddress: "help@example.com" }), places: [] },
  {
    code: "request/default-sender-with-source-arn",
    request: mail({ EmailSendingAccount: "COGNITO_DEFAULT", SourceArn: identityArn }),
    places: [`/EmailConfiguration/SourceArn + ${account}`],
  },
  // Nobody says who sends, so Cognito does.
  {
    code: "request/default-sender-with-source-arn",
    request: mail({ SourceArn: identityArn }),
    places: ["/EmailConfiguration/SourceArn"],
  },
  {
    code: "request/default-sender-with-source-arn",
    request: mail({ EmailSendingAccount: "DEVELOPER", SourceArn: identityArn }),
    places: [],
  },
  {
    code: "request/configuration-set-without-developer",
    request: mail({ EmailSendingAccount: "COGNITO_DEFAULT", ConfigurationSet: "metrics" }),
    places: [`/EmailConfiguration/ConfigurationSet + ${account}`],
  },
  {
    code: "request/configuration-set-without-developer",
    request: mail({ ConfigurationSet: "metrics" }),
    places: ["/EmailConfiguration/ConfigurationSet"],
  },
  {
    code: "request/configuration-set-without-developer",
    request: mail({ EmailSendingAccount: "DEVELOPER", ConfigurationSet: "metrics" }),
    places: [],
  },
  {
    code: "request/source-arn-in-other-region",
    request: mail({ SourceArn: inStockholm }),
    environment: { region: "ap-south-1" },
    places: ["/EmailConfiguration/SourceArn"],
  },
  {
    code: "request/source-arn-in-other-region",
    request: mail({ SourceArn: inStockholm }),
    environment: { region: "eu-north-1" },
    places: [],
  },
  {
    code: "request/source-arn-in-other-region",
    request: mail({ SourceArn: identityArn }),
    environment: { region: "eu-north-1" },
    places: [],
  },
];
