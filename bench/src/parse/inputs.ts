/** What a ratio has to reach: `python` at least, the others at most. A figure without a goal is only shown. */
interface Goals {
  /** How many times as fast as the AWS CLI's parser. */
  readonly python?: number;
  /** How many times the time of the hand-written parser. */
  readonly descent?: number;
  /** How many times the time of `JSON.parse`, up to plain values on both sides. */
  readonly json?: number;
}

/** One row of the benchmark. */
export interface Input {
  readonly title: string;
  readonly text: string;
  readonly goals: Goals;
  /** Set where one reading takes the AWS CLI a second or more. */
  readonly slow?: true;
}

const lambda = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;

const lambdaConfig = [
  ...["PreSignUp", "CustomMessage", "PostConfirmation", "PreAuthentication", "PostAuthentication"],
  ...[
    "DefineAuthChallenge",
    "CreateAuthChallenge",
    "VerifyAuthChallengeResponse",
    "PreTokenGeneration",
    "UserMigration",
  ],
]
  .map((name) => `${name}=${lambda(name.toLowerCase())}`)
  .concat(
    `PreTokenGenerationConfig={LambdaVersion=V2_0,LambdaArn=${lambda("token")}}`,
    `CustomSMSSender={LambdaVersion=V1_0,LambdaArn=${lambda("sms")}}`,
    `CustomEmailSender={LambdaVersion=V1_0,LambdaArn=${lambda("email")}}`,
    `InboundFederation={LambdaVersion=V1_0,LambdaArn=${lambda("federation")}}`,
    "KMSKeyID=arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  )
  .join(",");

const attribute =
  "Name=department,AttributeDataType=String,DeveloperOnlyAttribute=false,Mutable=true,Required=false," +
  "StringAttributeConstraints={MinLength=1,MaxLength=256}";

const passwordPolicy =
  "PasswordPolicy={MinimumLength=12,RequireUppercase=true,RequireLowercase=true,RequireNumbers=true,RequireSymbols=true," +
  "PasswordHistorySize=5,TemporaryPasswordValidityDays=7},SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,EMAIL_OTP,WEB_AUTHN]}";

/** A list of structures, 110 characters each. */
export function structs(count: number): string {
  const struct = (_: unknown, index: number) =>
    `{Name=attribute${String(index).padStart(6, "0")},AttributeDataType=String,Mutable=true,Limits={MinLength=1,MaxLength=256},Note='a, b'}`;
  return `SchemaAttributes=[${Array.from({ length: count }, struct).join(",")}]`;
}

/** A comma list. */
export function csv(count: number): string {
  return `a=${Array.from({ length: count }, (_, index) => index % 10).join(",")}`;
}

/** Pairs at the top, with a decision at every comma. */
export function pairs(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}=v${index}`).join(",");
}

/** One word with an escaped comma at every third character. */
export function escapedCommas(count: number): string {
  return `a=${"b\\,".repeat(count)}b`;
}

const megabyte = 1_000_000;
const typical: Goals = { python: 12, json: 8 };
const wrong: Goals = { python: 8 };
const dense: Goals = { python: 1.5 };

/** Every row, in the order of the table. */
export const inputs: readonly Input[] = [
  { title: "tiny", text: "Team=Blue,Area=West", goals: { python: 10, descent: 4, json: 8 } },
  {
    title: "quotes and escapes",
    text: `From='"Test, User" <t@example.com>',Note="it\\"s",Tags=a\\,b,c,'d e',"f"`,
    goals: typical,
  },
  { title: "one schema attribute", text: attribute, goals: typical },
  { title: "password policy", text: passwordPolicy, goals: typical },
  { title: "lambda config, 15 members", text: lambdaConfig, goals: { ...typical, descent: 2.5 } },
  { title: "100 pairs", text: pairs(100), goals: typical },
  { title: "1,000 structures", text: structs(1000), goals: { python: 12, descent: 4, json: 8 } },
  { title: "100,000 comma list items", text: csv(100_000), goals: { python: 7, json: 8 } },
  { title: "100,000 pairs", text: pairs(100_000), goals: { python: 7, json: 8 }, slow: true },
  { title: "structures, 1 MB", text: structs(9000), goals: { python: 7, json: 8 }, slow: true },
  { title: "wrong: tiny", text: "Team=Blue,Area=It's!", goals: wrong },
  { title: "wrong: no `=` in braces", text: "PasswordPolicy={MinimumLength=8,RequireUppercase}", goals: wrong },
  { title: "wrong: the end of 110 KB", text: `${structs(1000).slice(0, -1)},{Name}]`, goals: wrong },
  { title: "100 levels", text: `a=${"{a=".repeat(100)}b${"}".repeat(100)}`, goals: { json: 8 } },
  { title: "one word of 1 MB", text: `a=${"x".repeat(megabyte)}`, goals: { python: 100, json: 1.5 } },
  { title: "one quoted text of 1 MB", text: `a='${"x".repeat(megabyte)}'`, goals: { python: 1000, json: 1.5 } },
  { title: "wrong: unclosed quote, 1 MB", text: `a='${"x".repeat(megabyte)}`, goals: wrong },
  { title: "100,000 escaped commas", text: escapedCommas(100_000), goals: dense },
  { title: "100,000 escaped quotes", text: `a='${"b\\'".repeat(100_000)}'`, goals: dense },
  { title: "unclosed quote, 100,000 escapes", text: `a='${'b\\"'.repeat(100_000)}`, goals: dense },
];
