import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { isWhole } from "./command/is-whole.ts";
import { memberPlace } from "./command/member-place.ts";
import { textAt, valueAt } from "./command/value-at.ts";

const diagnostic = defineDiagnostic<{ readonly value: string; readonly tiers: readonly string[] }>({
  code: "snippet/tier-not-named",
  severity: "warning",
  message: ({ value, tiers }) =>
    `${show(value)} works only in the tier ${tiers.map(show).join(" or ")}, and the command does not name one.`,
  expected: ({ tiers }) => show(`--user-pool-tier ${tiers[0] ?? ""}`),
});

/** Settings that a tier has: where, which values, which tiers. Source: Amazon Cognito developer guide, feature plans. */
const features = [
  { path: ["UserPoolAddOns", "AdvancedSecurityMode"], values: ["AUDIT", "ENFORCED"], tiers: ["PLUS"] },
  {
    path: ["LambdaConfig", "PreTokenGenerationConfig", "LambdaVersion"],
    values: ["V2_0", "V3_0"],
    tiers: ["ESSENTIALS", "PLUS"],
  },
] as const;

/** Features of a tier without the tier. */
export const tierNotNamed = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    const { operation, members } = binding.reading;
    if (operation === undefined || !["UpdateUserPool", "CreateUserPool"].includes(operation.name)) return [];
    if (valueAt(members, ["UserPoolTier"]) !== undefined || !isWhole({ command, binding })) return [];
    return features.flatMap(({ path, values, tiers }): readonly Diagnostic[] => {
      const value = textAt(members, path);
      const place = memberPlace(binding, path);
      const isFeature = value !== undefined && values.some((known) => known === value);
      // A new pool is one of ESSENTIALS.
      const isThere = operation.name === "CreateUserPool" && tiers.some((tier) => tier === "ESSENTIALS");
      return !isFeature || isThere || place === undefined ? [] : [diagnostic(place, { value, tiers })];
    });
  },
});
