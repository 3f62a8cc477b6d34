// What is used of the AWS SDK; loaded when AWS is the target.
// biome-ignore lint/performance/noBarrelFile: by name, so that the rest of the SDK is not bundled.
export {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  ListUserPoolsCommand,
  SetUserPoolMfaConfigCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
export { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
