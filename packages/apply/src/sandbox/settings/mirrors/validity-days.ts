import { numberOf, objectOf, withMembers } from "../../json.ts";
import type { Mirror } from "../mirror.ts";

/** What stands for no value, and the value that it means. */
const daysOf = (days: number | undefined) => (days === undefined || days === 0 ? 7 : days);

/**
 * `TemporaryPasswordValidityDays` took the place of `UnusedAccountValidityDays`. Both are described, with one value: the newer
 * one's, once it was ever sent, and else the older one's.
 */
export const validityDays: Mirror = (merged, { request }) => {
  const sent = numberOf(objectOf(objectOf(request, "Policies"), "PasswordPolicy"), "TemporaryPasswordValidityDays");
  const unusedValidity = sent === undefined ? merged.unusedValidity : "retired";
  const policies = objectOf(merged.settings, "Policies") ?? {};
  const password = objectOf(policies, "PasswordPolicy") ?? {};
  const accounts = objectOf(merged.settings, "AdminCreateUserConfig") ?? {};
  const days = daysOf(
    unusedValidity === "retired"
      ? numberOf(password, "TemporaryPasswordValidityDays")
      : numberOf(accounts, "UnusedAccountValidityDays"),
  );
  const both = {
    Policies: withMembers(policies, { PasswordPolicy: withMembers(password, { TemporaryPasswordValidityDays: days }) }),
    AdminCreateUserConfig: withMembers(accounts, { UnusedAccountValidityDays: days }),
  };
  return { settings: withMembers(merged.settings, both), unusedValidity };
};
