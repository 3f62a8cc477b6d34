import type { Diagnostic } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import type { JsonObject } from "@longhand/validation";
import type { Intent } from "../intent.ts";
import { membersOf, objectOf } from "../json/kinds.ts";
import type { PoolSettings } from "../plan.ts";
import { desiredMfa } from "./desired-mfa.ts";
import { cannotClear, otherPool, storedTwinsDiffer, wrongMfaMember } from "./diagnostics.ts";
import { type KeptUnknown, keepUnknown, unknownAfter } from "./keep-unknown.ts";
import { mergePatch } from "./merge.ts";
import { messageTwins } from "./message-twins.ts";
import { resolveMirrors } from "./mirrors.ts";
import { type PoolReading, stateOf } from "./reading.ts";
import { resetUnnamed } from "./reset-unnamed.ts";
import { hasSameMode } from "./route.ts";

/** What a wish makes of a pool. */
export interface Desire {
  readonly base: PoolSettings;
  readonly desired: PoolSettings;
  /** The base with the patch over it, before anything else. */
  readonly patched: JsonObject;
  /** The patch without the pool's id. */
  readonly patch: JsonObject;
  /** Members that no model knows: what the policy says. */
  readonly unknown: KeptUnknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** The state that a wish asks for, over the state that a reading found. */
export function desire(intent: Intent, reading: PoolReading): Desire {
  const { state, conflicts } = reading.canonical;
  const patch = objectOf(membersOf(intent.patch).filter(([name]) => name !== "UserPoolId"));
  const merged = mergePatch(state.settings, patch);
  const given = { base: state.settings, patched: merged.settings, patch };
  const whole = intent.unspecified === "reset" ? resetUnnamed(given, "measured") : merged.settings;
  const { settings, diagnostics } = resolveMirrors(whole, {
    base: state.settings,
    patch,
    onDependents: intent.policy?.onDependents,
  });
  const base = stateOf(reading, changesMfa(intent, reading, settings) ? "with-mfa" : "without-mfa");
  const unknown = keepUnknown(base.unknown, intent.policy?.onUnknownMembers);
  const mfa = withMfa(base, intent, settings);
  const places = { base: inPlace(state.settings, base), desired: inPlace(settings, mfa), patch };
  return {
    base,
    desired: { ...base, settings, ...mfa, unknown: unknownAfter(unknown.kept, places) },
    patched: merged.settings,
    patch,
    unknown,
    diagnostics: [
      ...wrongNames(intent),
      ...merged.uncleared.map((pointer) => cannotClear(valueAtPlace(pointer), { setting: pointer.slice(1) })),
      ...diagnostics,
      ...conflicts.map(twinsDiffer),
    ],
  };
}

/** MFA is part of a plan only where it changes: then all of it is sent. */
function changesMfa({ mfa: patch = {} }: Intent, { mfa: live, canonical }: PoolReading, settings: JsonObject): boolean {
  const isSame = hasSameMode(canonical.state, { ...canonical.state, settings });
  return live !== undefined && (!isSame || membersOf(patch).length > 0);
}

function withMfa(base: PoolSettings, { mfa: patch = {} }: Intent, settings: JsonObject): Pick<PoolSettings, "mfa"> {
  if (base.mfa === undefined) return {};
  return { mfa: desiredMfa({ live: base.mfa, patch, mode: settings["MfaConfiguration"] ?? "OFF", settings }) };
}

/** Settings with MFA below the name that its pointers begin with. */
function inPlace(settings: JsonObject, { mfa }: Pick<PoolSettings, "mfa">): JsonObject {
  return mfa === undefined ? settings : { ...settings, Mfa: mfa };
}

const mfaMembers = /^(?:SmsMfa|SoftwareTokenMfa|EmailMfa|WebAuthn)Configuration$/;

function wrongNames({ poolId, patch, mfa = {} }: Intent): readonly Diagnostic[] {
  const named = patch["UserPoolId"];
  const other =
    typeof named === "string" && named !== poolId ? [otherPool(valueAtPlace("/UserPoolId"), { poolId, named })] : [];
  const wrong = Object.keys(mfa).filter((member) => !mfaMembers.test(member));
  return [
    ...other,
    ...wrong.map((member) =>
      wrongMfaMember({ kind: "pointer", pointer: childPointer("/Mfa", member), part: "key" }, { member }),
    ),
  ];
}

function twinsDiffer(legacy: string): Diagnostic {
  const pointer = messageTwins.find((twin) => twin.legacy === legacy)?.pointer ?? "";
  return storedTwinsDiffer(
    { kind: "pointer", pointer: `/${legacy}`, part: "value" },
    { member: legacy, newer: pointer.slice(1).replace("/", ".") },
  );
}

function valueAtPlace(pointer: string): { readonly kind: "pointer"; readonly pointer: string; readonly part: "value" } {
  return { kind: "pointer", pointer, part: "value" };
}
