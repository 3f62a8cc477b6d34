import {
  AddCustomAttributesCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  FeatureUnavailableInTierException,
  GetUserPoolMfaConfigCommand,
  InvalidParameterException,
  ListTagsForResourceCommand,
  ListUserPoolsCommand,
  ResourceNotFoundException,
  SetUserPoolMfaConfigCommand,
  TagResourceCommand,
  TooManyRequestsException,
  UntagResourceCommand,
  UpdateUserPoolCommand,
  UserPoolTaggingException,
} from "@aws-sdk/client-cognito-identity-provider";
import { type SandboxServer, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";

let server: SandboxServer;
let client: CognitoIdentityProviderClient;

const sdk = suite("the AWS SDK on the sandbox");

sdk.before(async () => {
  const served = await serveSandbox({
    place: "memory",
    faults: ({ input }) =>
      input["UserPoolId"] === "us-west-2_throttled" ? [{ kind: "exception", name: "TooManyRequestsException" }] : [],
  });
  if (served.kind !== "serving") throw new Error(served.code);
  server = served;
  client = new CognitoIdentityProviderClient({
    endpoint: server.url,
    region: "us-west-2",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
    maxAttempts: 1,
  });
});

sdk.after(async () => {
  client.destroy();
  await server.close();
});

sdk("creates, updates, describes, tags and deletes", async () => {
  const { UserPool } = await client.send(
    new CreateUserPoolCommand({
      PoolName: "first",
      AutoVerifiedAttributes: ["email"],
      UserPoolTags: { Team: "Green" },
    }),
  );
  const { Id: UserPoolId, Arn: ResourceArn } = UserPool ?? {};
  assert.match(UserPoolId ?? "", /^us-west-2_\w{9}$/);
  await client.send(new UpdateUserPoolCommand({ UserPoolId, PoolName: "second" }));
  const described = (await client.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool;
  assert.equal(
    [described?.Name, described?.AutoVerifiedAttributes, described?.UserPoolTags],
    ["second", undefined, { Team: "Green" }],
  );
  assert.instance(described?.LastModifiedDate, Date);
  assert.ok((described?.LastModifiedDate ?? 0) > (described?.CreationDate ?? 0));
  await client.send(new TagResourceCommand({ ResourceArn, Tags: { Area: "West" } }));
  await client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ["Team"] }));
  assert.equal((await client.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags, { Area: "West" });
  await client.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes: [{ Name: "a" }] }));
  const { UserPools } = await client.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  assert.ok(UserPools?.some(({ Id }) => Id === UserPoolId));
  await client.send(new DeleteUserPoolCommand({ UserPoolId }));
});

sdk("sets up MFA", async () => {
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "mfa" }));
  const UserPoolId = UserPool?.Id;
  await client.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId,
      MfaConfiguration: "ON",
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );
  const { MfaConfiguration, SoftwareTokenMfaConfiguration } = await client.send(
    new GetUserPoolMfaConfigCommand({ UserPoolId }),
  );
  assert.equal([MfaConfiguration, SoftwareTokenMfaConfiguration], ["ON", { Enabled: true }]);
});

sdk("knows each exception by its class", async () => {
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "errors" }));
  const UserPoolId = UserPool?.Id;
  const update = (settings: object) => client.send(new UpdateUserPoolCommand({ UserPoolId, ...settings }));
  const describe = (id: string) => client.send(new DescribeUserPoolCommand({ UserPoolId: id }));
  const rows = [
    [describe("us-west-2_none"), ResourceNotFoundException],
    [describe("us-west-2_throttled"), TooManyRequestsException],
    [update({ MfaConfiguration: "ON" }), InvalidParameterException],
    [update({ UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } }), FeatureUnavailableInTierException],
    [update({ UserPoolTags: { "aws:a": "b" } }), UserPoolTaggingException],
  ] as const;
  for (const [sent, exception] of rows) {
    const error = await sent.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.instance(error, exception);
    if (error instanceof exception) assert.match(error.$metadata.requestId ?? "", /^[\da-f-]{36}$/);
  }
});

sdk.run();
