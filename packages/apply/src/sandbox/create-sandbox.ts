import type { Target } from "../target.ts";
import type { Faults } from "./faults.ts";
import { openStore, type Place } from "./open-store.ts";
import { sandboxAccount } from "./pool-id.ts";
import { ensureSamplePool } from "./sample-pool.ts";
import type { SandboxMode } from "./sandbox-mode.ts";
import { createSandboxService, type SandboxService } from "./sandbox-service.ts";

/** What a sandbox is made of; all but the place has a default. */
export interface SandboxOptions {
  /** `memory` is for this sandbox alone. */
  readonly place: Place;
  readonly mode?: SandboxMode;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly clock?: () => number;
  /** Numbers from 0 up to 1, for the ids of pools; unpredictable by default. */
  readonly random?: () => number;
  /** Of pools that are created; `us-east-1` by default. */
  readonly region?: string;
  /** Nothing goes wrong by default. */
  readonly faults?: Faults;
  /**
   * Settings that are newer than every model, dotted from the request of UpdateUserPool down: `Future`, `LambdaConfig.Future`. They
   * take any value, are described, and are reset where they are left out.
   */
  readonly newer?: readonly string[];
  /** Whether the first call makes the sample pool where it was never made; it does by default. */
  readonly sample?: "made" | "absent";
}

/** A user-pool service of our own with the behaviour of the real one, in this process. Touches nothing before the first call. */
export function createSandbox(options: SandboxOptions): Target {
  const service = openService(options);
  return {
    address: {
      kind: "sandbox",
      region: options.region ?? defaultRegion,
      endpoint: placeOf(options),
      account: sandboxAccount,
    },
    call: (call) => service.answer(call),
    close: () => Promise.resolve(),
  };
}

const defaultRegion = "us-east-1";

/** The service behind a sandbox. */
export function openService(options: SandboxOptions): SandboxService {
  const { clock = Date.now, faults, sample = "made" } = options;
  const store = openStore(options.place);
  const context = {
    store,
    mode: options.mode ?? "measured",
    newer: options.newer ?? [],
    clock,
    random: options.random ?? Math.random,
    region: options.region ?? defaultRegion,
  };
  const prepare = () => {
    if (sample === "made") ensureSamplePool(store, clock);
  };
  return createSandboxService(context, { faults, prepare });
}

function placeOf({ place }: SandboxOptions): string {
  return place === "memory" ? "memory" : place.folder;
}
