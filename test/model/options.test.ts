import { cognitoIdp, findOption, optionNames, options, pagingOptions } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "./cognito-operation.ts";

const names = suite("options");

names("of update-user-pool are its members, in the model's order", () => {
  assert.equal(optionNames(cognitoOperation("update-user-pool")), [
    "--user-pool-id",
    "--policies",
    "--deletion-protection",
    "--lambda-config",
    "--auto-verified-attributes",
    "--sms-verification-message",
    "--email-verification-message",
    "--email-verification-subject",
    "--verification-message-template",
    "--sms-authentication-message",
    "--user-attribute-update-settings",
    "--mfa-configuration",
    "--device-configuration",
    "--email-configuration",
    "--sms-configuration",
    "--user-pool-tags",
    "--admin-create-user-config",
    "--user-pool-add-ons",
    "--dcr-configuration",
    "--account-recovery-setting",
    "--pool-name",
    "--user-pool-tier",
    "--key-configuration",
    "--issuer-configuration",
    "--acr-configuration",
  ]);
});

const rows: readonly (readonly [operation: string, name: string, member: string | undefined])[] = [
  ["update-user-pool", "--policies", "Policies"],
  ["update-user-pool", "policies", "Policies"],
  ["update-user-pool", "--Policies", undefined],
  ["update-user-pool", "--polic", undefined],
  ["update-user-pool", "--region", undefined],
  ["create-user-pool-client", "--callback-urls", "CallbackURLs"],
  ["create-user-pool-client", "--allowed-o-auth-flows", "AllowedOAuthFlows"],
  ["set-user-pool-mfa-config", "--sms-mfa-configuration", "SmsMfaConfiguration"],
  ["admin-set-user-password", "--permanent", "Permanent"],
  ["admin-set-user-password", "--no-permanent", "Permanent"],
  ["set-ui-customization", "--css", "CSS"],
];

for (const [operation, name, member] of rows) {
  names(`${name} of ${operation} is ${member ?? "none"}`, () => {
    assert.is(findOption(cognitoOperation(operation), name)?.name, member);
  });
}

names("come in pairs for a boolean", () => {
  const list = [...options(cognitoOperation("admin-set-user-password")).values()];
  assert.equal(
    list.map(({ name, member, form }) => [name, member.name, form]),
    [
      ["--user-pool-id", "UserPoolId", "value"],
      ["--username", "Username", "value"],
      ["--password", "Password", "value"],
      ["--permanent", "Permanent", "on"],
      ["--no-permanent", "Permanent", "off"],
    ],
  );
});

names("for paging go with nine operations", () => {
  const service = cognitoIdp();
  const paged = [...service.operations.values()].filter((operation) => pagingOptions(service, operation).length > 0);
  assert.is(paged.length, 9);
  assert.equal(pagingOptions(service, cognitoOperation("list-users")), [
    "--starting-token",
    "--page-size",
    "--max-items",
  ]);
  assert.equal(pagingOptions(service, cognitoOperation("update-user-pool")), []);
});

names.run();
