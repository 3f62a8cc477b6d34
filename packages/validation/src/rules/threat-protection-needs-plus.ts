import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { findTierBreaches, threatProtection } from "./settings/tier-features.ts";
import { fromTier, relatedTier, type Tier } from "./settings/tiers.ts";

const needsPlus = defineDiagnostic<{ readonly tier: Tier }>({
  code: "request/threat-protection-needs-plus",
  severity: "error",
  message: ({ tier }) =>
    `Threat protection needs the tier ${fromTier(threatProtection.lowest)}, and the pool is on ${show(tier)}.`,
});

/** Known before as advanced security. */
export const threatProtectionNeedsPlus = defineRequestRule({
  diagnostic: needsPlus,
  phase: "state",
  reference: "UP-063",
  source: `${publishedRefusals} Reports by users of Terraform's AWS provider.`,
  serviceMessages: ["pricing tier configured: Threat Protection"],
  check(context) {
    return findTierBreaches(context, threatProtection).map(({ pointer, tier }) =>
      needsPlus(valuePlace(pointer), { tier }, relatedTier(context)),
    );
  },
});
