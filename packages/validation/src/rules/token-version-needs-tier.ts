import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { findTierBreaches, tokenCustomization } from "./settings/tier-features.ts";
import { fromTier, relatedTier, type Tier } from "./settings/tiers.ts";
import { textAt } from "./settings/value-at.ts";

const needsTier = defineDiagnostic<{ readonly version: string; readonly tier: Tier }>({
  code: "request/token-version-needs-tier",
  severity: "error",
  message: ({ version, tier }) =>
    `${show(version)} needs the tier ${fromTier(tokenCustomization.lowest)}, and the pool is on ${show(tier)}.`,
});

/** Version 1 is for every tier. */
export const tokenVersionNeedsTier = defineRequestRule({
  diagnostic: needsTier,
  phase: "state",
  reference: "UP-034",
  source: publishedRefusals,
  check(context) {
    return findTierBreaches(context, tokenCustomization).map(({ pointer, tier }) => {
      const version = textAt(context.request, tokenCustomization.setting) ?? "";
      return needsTier(valuePlace(pointer), { version, tier }, relatedTier(context));
    });
  },
});
