import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isObject } from "../json/kinds.ts";
import type { Address, Call, Reply, Target } from "../target.ts";
import { otherAccount, otherRegion, unusableAddress } from "../user-pool/diagnostics.ts";
import { findAccount } from "./account.ts";
import type { AwsSettings, AwsTimeouts } from "./aws-settings.ts";
import type { Captured } from "./capture.ts";
import { type Sdk, sendCommand } from "./commands.ts";
import { openClient, type RawClient } from "./open-client.ts";
import { replyOfError } from "./reply-of-error.ts";
import { timeoutFor, timeoutsOf } from "./timeouts.ts";
import { whyUnusable } from "./why-unusable.ts";

/**
 * AWS as a target, or why it cannot be one: `unusable` where the settings are none that can be called with, `refused` where they
 * lead to another Region or account than the one that is wanted.
 */
export type OpenedAws =
  | { readonly kind: "opened"; readonly target: Target }
  | { readonly kind: "unusable" | "refused"; readonly diagnostics: readonly Diagnostic[] };

/**
 * AWS through its SDK, which is loaded now. Asks who calls (`sts:GetCallerIdentity`).
 */
export async function openAwsTarget(settings: AwsSettings): Promise<OpenedAws> {
  const { poolId } = settings;
  const why = await whyUnusable(settings);
  if (why !== undefined) return unusable(why);
  const sdk = await import("./sdk.ts");
  const expected = regionOf(poolId);
  const raw = await openClient(sdk, settings, settings.region ?? expected);
  if (raw === undefined) return unusable("no Region is given or set");
  if (expected !== undefined && expected !== raw.region) {
    const about = { poolId: poolId ?? "", region: raw.region };
    return refuse(raw, otherRegion({ kind: "pointer", pointer: "/UserPoolId", part: "value" }, about));
  }
  const account = await findAccount(raw, settings);
  const { expectAccount } = settings;
  if (expectAccount !== undefined && account !== expectAccount) {
    const about = { expected: expectAccount, found: account };
    return refuse(raw, otherAccount({ kind: "pointer", pointer: "", part: "value" }, about));
  }
  const address: Address = {
    kind: "aws",
    region: raw.region,
    endpoint: raw.endpoint,
    ...(account === undefined ? {} : { account }),
  };
  const target: Target = {
    address,
    call: (call) => send(sdk, raw, call, settings.timeouts ?? {}),
    close: async () => raw.client.destroy(),
  };
  return { kind: "opened", target };
}

function unusable(why: string): OpenedAws {
  return { kind: "unusable", diagnostics: [unusableAddress({ kind: "pointer", pointer: "", part: "value" }, { why })] };
}

function refuse({ client }: RawClient, diagnostic: Diagnostic): OpenedAws {
  client.destroy();
  return { kind: "refused", diagnostics: [diagnostic] };
}

/** The Region that the id of a pool begins with. */
function regionOf(poolId: string | undefined): string | undefined {
  return /^([a-z]{2}(?:-[a-z]+)+-\d+)_/.exec(poolId ?? "")?.[1];
}

async function send(sdk: Sdk, { client, onWire }: RawClient, call: Call, timeouts: AwsTimeouts): Promise<Reply> {
  const captured: Captured = { isSent: false };
  const timeout = timeoutFor(call.operation, timeoutsOf(timeouts));
  const controller = new AbortController();
  const giveUp = () => {
    captured.lateAfter = timeout;
    controller.abort();
  };
  const cancel = () => controller.abort();
  if (call.signal?.aborted === true) cancel();
  call.signal?.addEventListener("abort", cancel);
  try {
    const act = () => sendCommand(sdk, client, call, controller.signal);
    const { $metadata } = await onWire.run({ call, captured, timeout, giveUp }, act);
    return answered(captured, $metadata.requestId);
  } catch (error) {
    return replyOfError(error, captured, await secretsOf(client));
  } finally {
    call.signal?.removeEventListener("abort", cancel);
  }
}

/** The answer as it came: the SDK's own reading of it lacks what it does not know. */
function answered({ body = "" }: Captured, requestId: string | undefined): Reply {
  const output = body === "" ? {} : parse(body);
  if (output === undefined)
    return { kind: "silent", reason: "unreadable", detail: "The answer is not a JSON object.", sent: "unknown" };
  return { kind: "answered", output, text: body, ...(requestId === undefined ? {} : { requestId }) };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What must never stand in an error. */
async function secretsOf({ config }: CognitoIdentityProviderClient): Promise<readonly string[]> {
  try {
    const { accessKeyId, secretAccessKey, sessionToken = "" } = await config.credentials();
    return [secretAccessKey, sessionToken, accessKeyId];
  } catch {
    return [];
  }
}
