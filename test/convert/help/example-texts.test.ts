import { references } from "@longhand/convert";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { weather } from "./weather.ts";

const examples = suite("example texts");

/** The example of a structure with one member, whose shape is one of these. */
function exampleOf(member: string, shape: string, text: object = { type: "string" }): unknown {
  const operation = weather({
    Report: { type: "structure", members: { Inner: "Inner" } },
    Inner: { type: "structure", members: { [member]: shape } },
    Text: text,
    Texts: { type: "list", member: "Text" },
    ByText: { type: "map", key: "Text", value: "Count" },
    Count: { type: "integer" },
  });
  const [option] = references(operation);
  return option?.example?.value;
}

const account = "123456789012";
const uuid = "11111111-2222-4333-8444-555555555555";
const role = `arn:aws:iam::${account}:role/example`;
const key = `arn:aws:kms:us-west-2:${account}:key/${uuid}`;
const message = "Welcome, {username}: {####}";

/** An example, the names of members that have it, and names that resemble those but have none of their own. */
const byName: readonly (readonly [example: string, names: readonly string[], others: readonly string[]])[] = [
  ["us-west-2_aaaaaaaaa", ["UserPoolId"], ["MyUserPoolId", "UserPoolIdentity"]],
  [
    `arn:aws:cognito-idp:us-west-2:${account}:userpool/us-west-2_aaaaaaaaa`,
    ["ResourceArn"],
    ["OtherResourceArn", "ResourceArnOrName"],
  ],
  [role, ["CallerArn", "SnsCallerArn", "RoleArn", "LogsRoleArn"], ["SqsCallerArn", "CallerArnOrName", "RoleArnOrName"]],
  [`arn:aws:ses:us-west-2:${account}:identity/example.com`, ["SourceArn"], ["DataSourceArn", "SourceArnOrName"]],
  [key, ["KMSKeyID", "KmsKeyId"], ["MyKmsKeyId", "kmsKeyId"]],
  [
    `arn:aws:acm:us-east-1:${account}:certificate/${uuid}`,
    ["CertificateArn"],
    ["ServerCertificateArn", "CertificateArnOrName"],
  ],
  [
    `arn:aws:mobiletargeting:us-west-2:${account}:apps/example`,
    ["ApplicationArn"],
    ["MyApplicationArn", "ApplicationArnOrName"],
  ],
  [`arn:aws:logs:us-west-2:${account}:log-group:example`, ["LogGroupArn"], ["MyLogGroupArn", "LogGroupArnOrName"]],
  [
    `arn:aws:firehose:us-west-2:${account}:deliverystream/example`,
    ["StreamArn"],
    ["VideoStreamArn", "StreamArnOrName"],
  ],
  ["arn:aws:s3:::amzn-s3-demo-bucket", ["BucketArn"], ["LogsBucketArn", "BucketArnOrName"]],
  ["Team", ["TagKeys"], ["MyTagKeys", "TagKeysToRemove"]],
  ["Blue", ["Tags", "UserPoolTags"], ["TagsToRemove"]],
  [
    "email",
    ["AttributeName", "UserAttributeNames", "AttributesToGet", "Attributes", "UsernameAttributes"],
    ["AttributeNameOrId", "MyAttributesToGet", "AttributesToGetNow", "AttributesToDrop"],
  ],
  ["us-west-2", ["Region", "SnsRegion", "RegionName", "HomeRegionName"], ["Regions", "RegionNames"]],
  ["no-reply@example.com", ["From", "ReplyTo", "ReplyToEmailAddress"], ["ValidFrom", "FromDate", "NoReplyTo"]],
  ["192.0.2.0/24", ["Range", "IpRange", "RangesToBlock"], []],
  ["192.0.2.1", ["IpAddress"], ["MyIpAddress", "IpAddresses"]],
  ["example://signed-in", ["DefaultRedirectURI"], ["DefaultRedirectURIs"]],
  [
    "https://example.com",
    ["CallbackURL", "LogoutURLs", "OtherDefaultRedirectURI", "MetadataURI", "Links"],
    ["URLsToBlock", "URIs", "MyLinks", "LinksToKeep"],
  ],
  [
    "example.com",
    ["RelyingPartyId", "ServerName", "Host", "HostsToBlock"],
    ["MyRelyingPartyId", "RelyingPartyIds", "MyServerName", "ServerNames"],
  ],
  ["Your code", ["EmailSubject", "EmailSubjectByLink"], ["SubjectLine", "SubjectByLinks"]],
  [
    message,
    ["SMSMessage", "EmailMessage", "HtmlBody", "TextBody"],
    ["MySMSMessage", "EmailMessages", "RawHtmlBody", "TextBodyLines"],
  ],
  ["Example-Passw0rd", ["Password", "TemporaryPassword"], ["PasswordHint"]],
];

for (const [example, names, others] of byName) {
  examples(`${example} is for members named ${names.join(", ")}`, () => {
    for (const name of names) assert.equal(exampleOf(name, "Text"), { [name]: example });
    for (const name of others) assert.equal(exampleOf(name, "Text"), { [name]: "example" });
  });
}

examples("an element is named as its list", () => {
  assert.equal(exampleOf("SupportedTags", "Texts"), { SupportedTags: ["Blue"] });
});

for (const [map, example] of [
  ["UserPoolTags", "Team"],
  ["UserAttribute", "email"],
  ["UserAttributes", "email"],
  ["AcrConfiguration", "Level1"],
  ["MyAcrConfiguration", "example"],
  ["Tag", "example"],
] as const) {
  examples(`${example} is for the keys of ${map}`, () => {
    assert.equal(exampleOf(map, "ByText"), { [map]: { [example]: 1 } });
  });
}

/** What a text without a telling name must be, and the first of ours that is that. */
const byLimits: readonly (readonly [text: object, example: string | undefined])[] = [
  [{}, "example"],
  [{ pattern: ".*\\{####\\}.*" }, "Your code is {####}"],
  [{ pattern: ".*\\{##.+##\\}.*" }, "Follow {##this link##}"],
  [{ pattern: ".+@.+" }, "no-reply@example.com"],
  [{ pattern: "arn:.+" }, `arn:aws:lambda:us-west-2:${account}:function:example`],
  [{ pattern: "\\d+" }, "123456"],
  [{ pattern: "[\\da-f]+", min: 7 }, "0123456789abcdef"],
  [{ pattern: "[\\w-]+_[\\da-f]+" }, "us-west-2_0123456789abcdef"],
  [{ pattern: "\\w+", min: 25 }, "ExampleTextOfTwentyFiveLetters"],
  [{ pattern: "import-.+" }, "import-example"],
  [{ pattern: "terms-.+" }, "terms-of-use"],
  [{ pattern: "\\w+:\\w+" }, "cognito:english"],
  [{ pattern: "[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}" }, uuid],
  [{ pattern: "#" }, undefined],
];

for (const [limits, example] of byLimits) {
  examples(`${example ?? "nothing"} fits ${JSON.stringify(limits)}`, () => {
    const expected = example === undefined ? {} : { Other: example };
    assert.equal(exampleOf("Other", "Text", { type: "string", ...limits }), expected);
  });
}

examples("a text that is meant for a name but does not fit gives way to one that does", () => {
  assert.equal(exampleOf("Password", "Text", { type: "string", pattern: "\\d+" }), { Password: "123456" });
});

examples.run();
