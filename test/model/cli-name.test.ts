import { cliName, cliServiceName } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const names = suite("CLI names");

const rows: readonly (readonly [apiName: string, expected: string])[] = [
  ["UpdateUserPool", "update-user-pool"],
  ["UserPoolId", "user-pool-id"],
  ["SMSMessage", "sms-message"],
  ["MFAOptions", "mfa-options"],
  ["SetUserMFAPreference", "set-user-mfa-preference"],
  ["CallbackURLs", "callback-urls"],
  ["ClientIDs", "client-ids"],
  ["ListWebACLs", "list-web-acls"],
  ["AllowedOAuthFlows", "allowed-o-auth-flows"],
  ["GetUICustomization", "get-ui-customization"],
  ["SSOSession", "sso-session"],
  ["CSS", "css"],
  ["IPv6Address", "i-pv6-address"],
  ["S3Key", "s3-key"],
  ["camelCase", "camel-case"],
  ["x", "x"],
  ["already-there", "already-there"],
  ["With-Hyphen", "With-Hyphen"],
  ["CreateCachediSCSIVolume", "create-cached-iscsi-volume"],
  ["SendWhatsAppMessage", "send-whatsapp-message"],
];

for (const [apiName, expected] of rows) {
  names(`of ${apiName} is ${expected}`, () => {
    assert.is(cliName(apiName), expected);
  });
}

const services: readonly (readonly [serviceId: string, expected: string])[] = [
  ["Cognito Identity Provider", "cognito-idp"],
  ["Cognito Identity", "cognito-identity"],
  ["DynamoDB", "dynamodb"],
  ["SFN", "stepfunctions"],
];

for (const [serviceId, expected] of services) {
  names(`of the service ${serviceId} is ${expected}`, () => {
    assert.is(cliServiceName(serviceId), expected);
  });
}

names.run();
