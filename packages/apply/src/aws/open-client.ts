import { AsyncLocalStorage } from "node:async_hooks";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { Call } from "../target.ts";
import type { AwsSettings } from "./aws-settings.ts";
import { type Captured, keepBody, putBody, putUserAgent } from "./capture.ts";
import type { Sdk } from "./commands.ts";

/** One call and what went over the wire for it. */
interface OnWire {
  readonly call: Call;
  readonly captured: Captured;
}

/** A client of the SDK that sends each call's own JSON and keeps each answer as it came. */
export interface RawClient {
  readonly client: CognitoIdentityProviderClient;
  readonly region: string;
  /** Nothing else is called. */
  readonly endpoint: string;
  /** The call that is on the wire. */
  readonly onWire: AsyncLocalStorage<OnWire>;
}

/** The settings that every client of the SDK shares. */
export function clientSettings({ profile, timeouts = {} }: AwsSettings, region: string | undefined) {
  const { connect = 5000, request = 30_000 } = timeouts;
  return {
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    // A second try with the same body could overwrite what somebody else wrote in between.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: connect, requestTimeout: request, throwOnRequestTimeout: true },
  };
}

/** Opens a client; undefined where nobody says in which Region. */
export async function openClient(
  sdk: Sdk,
  settings: AwsSettings,
  wanted: string | undefined,
): Promise<RawClient | undefined> {
  const shared = clientSettings(settings, wanted);
  const probe = new sdk.CognitoIdentityProviderClient(shared);
  const region = await probe.config.region().catch(() => undefined);
  if (region === undefined) return undefined;
  // Named outright: no environment variable and no file leads the calls elsewhere.
  const endpoint = settings.endpointUrl ?? probe.config.endpointProvider({ Region: region }).url.href;
  probe.destroy();
  const client = new sdk.CognitoIdentityProviderClient({ ...shared, region, endpoint });
  const onWire = new AsyncLocalStorage<OnWire>();
  client.middlewareStack.add(
    (next) => (args) => {
      const wire = onWire.getStore();
      if (wire !== undefined && "request" in args) putBody(args.request, wire.call);
      return next(args);
    },
    { step: "build", priority: "high", name: "longhandBody" },
  );
  client.middlewareStack.add(
    (next) => async (args) => {
      const wire = onWire.getStore();
      if (wire === undefined || !("request" in args)) return next(args);
      putUserAgent(args.request, wire.call);
      wire.captured.isSent = true;
      const result = await next(args);
      await keepBody(result.response, wire.captured);
      return result;
    },
    { step: "deserialize", priority: "low", name: "longhandAnswer" },
  );
  return { client, region, endpoint: endpoint.replace(/\/$/, ""), onWire };
}
