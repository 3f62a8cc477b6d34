import { checkRules, type JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { memberOf, objectOf, textOf } from "../json.ts";
import { refuse } from "../refusal.ts";

/** What the service calls the features that not every tier has, by the rules that find their uses. */
const features: ReadonlyMap<string, string> = new Map([
  ["request/threat-protection-needs-plus", "Threat Protection"],
  ["request/passwordless-needs-tier", "Passwordless Sign-In"],
  ["request/token-version-needs-tier", "Access Token Customization"],
  ["request/acr-needs-tier", "Authentication Context Class References"],
  ["request/password-history-needs-tier", "Password History"],
]);

/** Every feature that a pool would have and its tier does not, in one refusal: what is kept counts like what is sent. */
export function checkTier(pool: JsonObject): Refused | undefined {
  const tier = textOf(pool, "UserPoolTier") ?? "ESSENTIALS";
  const findings = checkRules({
    operation: "UpdateUserPool",
    request: pool,
    patch: {},
    state: { pool: { UserPoolTier: tier } },
  });
  const found = new Set(findings.flatMap(({ code }) => features.get(code) ?? []));
  if (tier === "LITE" && registersClients(pool)) found.add("Dynamic Client Registration");
  if (found.size === 0) return undefined;
  return refuse(
    "FeatureUnavailableInTierException",
    `The following features need to be disabled for the ${tier} pricing tier configured: ${[...found].join(", ")}`,
  );
}

/** A configuration without a status switches registration on. */
function registersClients(pool: JsonObject): boolean {
  const registration = objectOf(pool, "DcrConfiguration");
  return registration !== undefined && memberOf(registration, "EnableStatus") !== "Disabled";
}
