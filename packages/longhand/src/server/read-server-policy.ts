import { type Policy, readPolicy } from "@longhand/mcp";
import { targetOptions } from "../pools/target-options.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { numberOf } from "./number-of.ts";
import { policyOptions } from "./policy-options.ts";

/** The policy of the flags and of the file. A server never starts with one that is not clear. */
export function readServerPolicy(given: Given): Policy | WrongUsage {
  const maxChanges = numberOf(given, policyOptions.maxChanges);
  if (typeof maxChanges === "object") return maxChanges;
  const maxUpdatesPerMinute = numberOf(given, policyOptions.maxUpdates);
  if (typeof maxUpdatesPerMinute === "object") return maxUpdatesPerMinute;
  const flags = {
    readOnly: given.valueOf(policyOptions.readOnly) || undefined,
    allowPools: listOf(given.valueOf(policyOptions.allowPool)),
    denyParameters: listOf(given.valueOf(policyOptions.denyParameter)),
    consent: given.valueOf(policyOptions.consent),
    expectAccount: given.valueOf(targetOptions.account),
    maxChanges,
    maxUpdatesPerMinute,
  };
  const reading = readPolicy(flags, given.valueOf(policyOptions.policy));
  return reading.kind === "policy" ? reading.policy : refuseUsage(reading.reason);
}

function listOf(words: readonly string[]): readonly string[] | undefined {
  return words.length === 0 ? undefined : words;
}
