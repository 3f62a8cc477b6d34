import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { asText } from "../json/kinds.ts";
import type { Call } from "../target.ts";

/** What is used of the SDK, once it is loaded. */
export type Sdk = typeof import("./sdk.ts");

/** What every answer of the SDK says. */
export interface SdkOutput {
  readonly $metadata: { readonly requestId?: string | undefined };
}

/**
 * Sends the command of a call. It carries no more than its type demands: what is sent is the call's own JSON, because the SDK
 * drops members that it does not know. Given up when the signal aborts. Throws what the SDK throws; an operation that nobody sends is a bug.
 */
export function sendCommand(
  sdk: Sdk,
  client: CognitoIdentityProviderClient,
  call: Call,
  abortSignal: AbortSignal,
): Promise<SdkOutput> {
  const { operation, input } = call;
  const options = { abortSignal };
  const pool = { UserPoolId: asText(input["UserPoolId"]) ?? "" };
  const resource = { ResourceArn: asText(input["ResourceArn"]) ?? "" };
  switch (operation) {
    case "DescribeUserPool":
      return client.send(new sdk.DescribeUserPoolCommand(pool), options);
    case "UpdateUserPool":
      return client.send(new sdk.UpdateUserPoolCommand(pool), options);
    case "GetUserPoolMfaConfig":
      return client.send(new sdk.GetUserPoolMfaConfigCommand(pool), options);
    case "SetUserPoolMfaConfig":
      return client.send(new sdk.SetUserPoolMfaConfigCommand(pool), options);
    case "ListUserPools":
      return client.send(new sdk.ListUserPoolsCommand({ MaxResults: 1 }), options);
    case "TagResource":
      return client.send(new sdk.TagResourceCommand({ ...resource, Tags: {} }), options);
    case "UntagResource":
      return client.send(new sdk.UntagResourceCommand({ ...resource, TagKeys: [] }), options);
    default:
      throw new Error(`${operation} is not sent to AWS.`);
  }
}
