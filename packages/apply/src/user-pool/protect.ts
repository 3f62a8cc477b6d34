import { findOmission, makePointer, type Omission, parsePointer } from "@longhand/model";
import { checkRules, type Environment, type JsonObject, type PoolState } from "@longhand/validation";
import type { Protected } from "../change.ts";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import type { PoolSettings } from "../plan.ts";
import { differences, type SettingDifference } from "./differences.ts";
import { updateOperation } from "./members.ts";
import { isNamed } from "./named.ts";
import { resetUnnamed } from "./reset-unnamed.ts";

/** A wish, and the pool that it is for. */
export interface BareCall {
  readonly poolId: string;
  readonly base: PoolSettings;
  /** The base with the patch over it. */
  readonly patched: JsonObject;
  readonly patch: JsonObject;
  /** Requests that name every setting, before and after: what these break too is no harm of the bare call. */
  readonly whole: readonly JsonObject[];
  readonly state: PoolState;
  readonly environment: Environment;
}

const updateSettings = "/UserAttributeUpdateSettings";

/**
 * What a call with the patch alone would have done to settings that it does not name: reset them, perhaps reset them, or
 * made the service refuse the call.
 */
export function protect(call: BareCall): readonly Protected[] {
  const measured = hurt(call, "measured");
  const paths = new Set(measured.map(({ path }) => path));
  const documented = hurt(call, "documented").filter(({ path }) => !paths.has(path));
  return [
    ...refusals(call),
    ...measured.map((difference) => describe(difference, governing(call.patch, difference.path))),
    ...documented.map((difference) => describe(difference, governing(call.patch, difference.path))),
  ];
}

function hurt({ base, patched, patch }: BareCall, ledger: "measured" | "documented"): readonly SettingDifference[] {
  const after = resetUnnamed({ base: base.settings, patched, patch }, ledger);
  return differences(base, { ...base, settings: after }).filter(({ path }) => !isNamed(patch, path));
}

/** What is known of the outermost setting around a path that the patch does not name. */
function governing(patch: JsonObject, path: string): Omission | undefined {
  const segments = parsePointer(path) ?? [];
  const outer = segments.findIndex((_, index) => !isNamed(patch, makePointer(segments.slice(0, index + 1))));
  return findOmission(updateOperation(), segments.slice(0, outer + 1).join("."));
}

function describe({ path, before, after }: SettingDifference, omission: Omission | undefined): Protected {
  const isKnown = omission?.omitted === "reset";
  const basis = isKnown ? (omission.basis ?? "inferred") : "documented";
  return {
    path,
    effect: isKnown ? "reset" : "may-reset",
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    basis,
    message: isKnown ? resetMessage(omission) : mayResetMessage(omission),
  };
}

function resetMessage({ basis, measuredOn }: Omission): string {
  const known = {
    measured: "measured",
    documented: "documented by AWS",
    reported: "reported by users",
    inferred: "inferred",
  };
  const day = measuredOn === undefined ? "" : ` on ${measuredOn}`;
  return `A call that leaves it out resets it (${known[basis ?? "inferred"]}${day}).`;
}

function mayResetMessage(omission: Omission | undefined): string {
  return omission?.omitted === "kept"
    ? "AWS's text says that a call that leaves it out resets it, though it was kept when somebody looked."
    : "AWS's text says that a call that leaves it out resets it; nobody has published a measurement.";
}

/** The service checks the request, and some of it against what the pool keeps. */
function refusals({ poolId, base, patch, whole, state, environment }: BareCall): readonly Protected[] {
  const bare: JsonObject = { UserPoolId: poolId, ...withoutNulls(patch) };
  const kept = valueAt(base.settings, updateSettings);
  const seen =
    valueAt(bare, updateSettings) === undefined && kept !== undefined ? withValueAt(bare, updateSettings, kept) : bare;
  const context = { operation: "UpdateUserPool", patch, state, environment };
  const known = new Set(whole.flatMap((request) => checkRules({ ...context, request })).map(({ code }) => code));
  return checkRules({ ...context, request: seen })
    .filter(({ severity, code, at }) => severity === "error" && !known.has(code) && at.kind === "pointer")
    .map(({ code, message, at }) => {
      const path = at.kind === "pointer" ? at.pointer : "";
      const before = valueAt(base.settings, path);
      return { path, effect: "refused", ...(before === undefined ? {} : { before }), basis: code, message };
    });
}

function withoutNulls(patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null));
}
