import type { JsonObject } from "@longhand/validation";
import { valueAt } from "../json/at-pointer.ts";
import { textWithSlices } from "../json/text-with-slices.ts";
import type { Baseline, PoolSettings } from "../plan.ts";
import { type CanonicalPool, canonicalise } from "./canonicalise.ts";
import { operationOf } from "./members.ts";
import { settingsHash } from "./settings-hash.ts";
import { unknownBelow } from "./unknown-members.ts";

/** A pool as the service described it at one moment. */
export interface PoolReading {
  /** The `UserPool` of the answer, as it came. */
  readonly pool: JsonObject;
  /** The answer, byte for byte, where it was text. */
  readonly text?: string;
  /** What GetUserPoolMfaConfig returned, where it was asked. */
  readonly mfa?: JsonObject;
  readonly canonical: CanonicalPool;
}

/** A reading from the answers of the service. */
export function readingOf(pool: JsonObject, mfa?: JsonObject, text?: string): PoolReading {
  return {
    pool,
    ...(text === undefined ? {} : { text }),
    ...(mfa === undefined ? {} : { mfa }),
    canonical: canonicalise(pool, text),
  };
}

/** Whether MFA factors are part of a state: they are where a plan changes them. */
export type StateScope = "with-mfa" | "without-mfa";

/** All that can be set, as a reading found it. */
export function stateOf({ canonical: { state }, mfa }: PoolReading, scope: StateScope): PoolSettings {
  if (scope === "without-mfa" || mfa === undefined) return state;
  const pointers = unknownBelow(mfa, operationOf("GetUserPoolMfaConfig").output, "/Mfa");
  const texts = pointers.map((pointer) => [
    pointer,
    textWithSlices(valueAt(mfa, pointer.slice("/Mfa".length)) ?? null, {}),
  ]);
  return { ...state, mfa, unknown: { ...state.unknown, ...Object.fromEntries(texts) } };
}

/** The scope of a plan's states. */
export function scopeOfState({ mfa }: PoolSettings): StateScope {
  return mfa === undefined ? "without-mfa" : "with-mfa";
}

/** The state that a reading found, to compare others with. */
export function baselineOf(reading: PoolReading, scope: StateScope): Baseline {
  const settings = settingsHash(stateOf(reading, scope));
  const { lastModified } = reading.canonical;
  return lastModified === undefined ? { settings } : { lastModified, settings };
}
