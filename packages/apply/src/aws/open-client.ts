import { AsyncLocalStorage } from "node:async_hooks";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { Call } from "../target.ts";
import type { AwsSettings } from "./aws-settings.ts";
import { type Captured, keepBody, putBody, putUserAgent } from "./capture.ts";
import type { Sdk } from "./commands.ts";
import { timeoutsOf } from "./timeouts.ts";

/** One call and what went over the wire for it. */
interface OnWire {
  readonly call: Call;
  readonly captured: Captured;
  /** Milliseconds from the request to the end of the answer. */
  readonly timeout: number;
  /** Called when they are over. */
  readonly giveUp: () => void;
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
export function clientSettings({ profile, timeouts }: AwsSettings, region: string | undefined) {
  return {
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    // Only who calls names another endpoint: no environment variable and no file does.
    ignoreConfiguredEndpointUrls: true,
    // A second try with the same body could overwrite what somebody else wrote in between.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: timeoutsOf(timeouts).connect },
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
  // Named outright, for the plan shows it.
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
      // Counted from here: before it, somebody may be typing what the credentials take.
      const timer = setTimeout(wire.giveUp, wire.timeout);
      try {
        const result = await next(args);
        await keepBody(result.response, wire.captured);
        return result;
      } finally {
        clearTimeout(timer);
      }
    },
    { step: "deserialize", priority: "low", name: "longhandAnswer" },
  );
  return { client, region, endpoint: endpoint.replace(/\/$/, ""), onWire };
}
