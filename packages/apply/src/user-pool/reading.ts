import { parsePointer } from "@longhand/model";
import type { JsonObject } from "@longhand/validation";
import type { PoolAnswers } from "../journal-entry.ts";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import { sliceAt } from "../json/raw-json.ts";
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
  /** That answer, byte for byte, where it was text. */
  readonly mfaText?: string;
  readonly canonical: CanonicalPool;
}

/** A reading from the answers of the service. */
export function readingOf(answers: PoolAnswers): PoolReading {
  const { pool, text } = answers;
  return { ...answers, canonical: canonicalise(pool, text) };
}

/** Whether MFA factors are part of a state: they are where a plan changes them. */
export type StateScope = "with-mfa" | "without-mfa";

/** All that can be set, as a reading found it. */
export function stateOf({ canonical: { state }, mfa, mfaText }: PoolReading, scope: StateScope): PoolSettings {
  if (scope === "without-mfa" || mfa === undefined) return state;
  const pointers = unknownOfMfa(mfa);
  const texts = pointers.map((pointer) => [pointer, textAt(mfa, pointer.slice("/Mfa".length), mfaText)]);
  const known = pointers.reduce((rest, pointer) => withValueAt(rest, pointer.slice("/Mfa".length), undefined), mfa);
  return { ...state, mfa: known, unknown: { ...state.unknown, ...Object.fromEntries(texts) } };
}

function textAt(mfa: JsonObject, pointer: string, text: string | undefined): string {
  const sliced = text === undefined ? undefined : sliceAt(text, parsePointer(pointer) ?? []);
  return sliced ?? textWithSlices(valueAt(mfa, pointer) ?? null, {});
}

/** The members of MFA that no model knows, as pointers that begin with `/Mfa`. */
export function unknownOfMfa(mfa: JsonObject): readonly string[] {
  return unknownBelow(mfa, operationOf("GetUserPoolMfaConfig").output, "/Mfa");
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
