/** A text that may serve as an example, and the names of the members that it is meant for; for the others too if it names none. */
export interface ExampleText {
  readonly text: string;
  readonly members?: RegExp;
}

const Account = "123456789012";
const Uuid = "11111111-2222-4333-8444-555555555555";

/**
 * The first one that fits a shape is its example: those for certain members first, then those for any. The key of a map is called
 * by the map's name and ` key`.
 */
export const exampleTexts: readonly ExampleText[] = [
  { members: /^UserPoolId$/, text: "us-west-2_aaaaaaaaa" },
  { members: /^ResourceArn$/, text: `arn:aws:cognito-idp:us-west-2:${Account}:userpool/us-west-2_aaaaaaaaa` },
  { members: /^(?:Sns)?CallerArn$|RoleArn$/, text: `arn:aws:iam::${Account}:role/example` },
  { members: /^SourceArn$/, text: `arn:aws:ses:us-west-2:${Account}:identity/example.com` },
  { members: /^K(?:MS|ms)Key/, text: `arn:aws:kms:us-west-2:${Account}:key/${Uuid}` },
  { members: /^CertificateArn$/, text: `arn:aws:acm:us-east-1:${Account}:certificate/${Uuid}` },
  { members: /^ApplicationArn$/, text: `arn:aws:mobiletargeting:us-west-2:${Account}:apps/example` },
  { members: /^LogGroupArn$/, text: `arn:aws:logs:us-west-2:${Account}:log-group:example` },
  { members: /^StreamArn$/, text: `arn:aws:firehose:us-west-2:${Account}:deliverystream/example` },
  { members: /^BucketArn$/, text: "arn:aws:s3:::amzn-s3-demo-bucket" },
  { members: /Tags key|^TagKeys$/, text: "Team" },
  { members: /Tags$/, text: "Blue" },
  { members: /Attributes? key|AttributeNames?$|^AttributesToGet$|Attributes$/, text: "email" },
  { members: /^AcrConfiguration key/, text: "Level1" },
  { members: /Region(?:Name)?$/, text: "us-west-2" },
  { members: /^From$|^ReplyTo/, text: "no-reply@example.com" },
  { members: /Range/, text: "192.0.2.0/24" },
  { members: /^IpAddress$/, text: "192.0.2.1" },
  // Version 1 of the AWS CLI downloads a lone word that starts with https://.
  { members: /^DefaultRedirectURI$/, text: "example://signed-in" },
  { members: /URLs?$|URI$|^Links$/, text: "https://example.com" },
  { members: /^RelyingPartyId$|^ServerName$|Host/, text: "example.com" },
  { members: /Subject$|SubjectByLink$/, text: "Your code" },
  { members: /^(?:SMS|Email)Message$|^(?:Html|Text)Body$/, text: "Welcome, {username}: {####}" },
  { members: /Password$/, text: "Example-Passw0rd" },
  { text: "example" },
  { text: "Your code is {####}" },
  { text: "Follow {##this link##}" },
  { text: "no-reply@example.com" },
  { text: `arn:aws:lambda:us-west-2:${Account}:function:example` },
  { text: "123456" },
  { text: "0123456789abcdef" },
  { text: "us-west-2_0123456789abcdef" },
  { text: "ExampleTextOfTwentyFiveLetters" },
  { text: "import-example" },
  { text: "terms-of-use" },
  { text: "cognito:english" },
  { text: Uuid },
];
