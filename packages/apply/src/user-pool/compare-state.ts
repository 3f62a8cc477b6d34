import type { Plan, PoolSettings, WriteOperation } from "../plan.ts";
import type { Difference } from "../result.ts";
import { differences } from "./differences.ts";

/** What a pool is, against what it should be. */
export interface Comparison {
  /** Settings of the plan that do not have their new value. */
  readonly missing: readonly Difference[];
  /** Settings that the plan leaves alone, and that are other than before. */
  readonly drift: readonly Difference[];
  /** Settings that nobody knew before: filled in by the service, or new. */
  readonly appeared: readonly Difference[];
}

/** What the service fills in by itself. */
const filledIn = /^\/(?:SmsConfiguration\/SnsRegion$|Mfa\/WebAuthnConfiguration\/)/;

/** Compares a state with the one that a plan expects. Settings whose loss was accepted may be either. */
export function compareState(plan: Plan, expected: PoolSettings, actual: PoolSettings): Comparison {
  const planned = new Set(plan.changes.map(({ path }) => path));
  const lost = new Set(plan.changes.filter(({ origin }) => origin === "lost").map(({ path }) => path));
  const found = differences(expected, actual)
    .filter(({ path, before }) => !lost.has(path) && !(before === undefined && filledIn.test(path)))
    .map(({ path, before, after }) => ({
      path,
      ...(before === undefined ? {} : { expected: before }),
      ...(after === undefined ? {} : { actual: after }),
    }));
  const isNew = ({ path, expected: wanted }: Difference) => wanted === undefined && !planned.has(path);
  return {
    missing: found.filter(({ path }) => planned.has(path)),
    drift: found.filter((difference) => !planned.has(difference.path) && !isNew(difference)),
    appeared: found.filter(isNew),
  };
}

/** True where a pool is all that it should be. */
export function isAsExpected({ missing, drift }: Comparison): boolean {
  return missing.length === 0 && drift.length === 0;
}

/** What an operation replaces besides what it is sent for; tags are set one by one. */
const replaced: Readonly<Record<WriteOperation, RegExp>> = {
  UpdateUserPool: /^/,
  SetUserPoolMfaConfig: /^\/(?:Mfa\/|MfaConfiguration$|SmsAuthenticationMessage$|SmsConfiguration\/)/,
  TagResource: /^(?!)/,
  UntagResource: /^(?!)/,
};

/** True where a pool is all that it should be, and has nothing new that an operation would replace. */
export function isSafeFor(operation: WriteOperation, comparison: Comparison): boolean {
  const isReplaced = ({ path }: Difference) => replaced[operation].test(path);
  return isAsExpected(comparison) && !comparison.appeared.some(isReplaced);
}
