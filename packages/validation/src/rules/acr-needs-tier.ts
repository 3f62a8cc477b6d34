import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { authenticationContext, findTierBreaches } from "./settings/tier-features.ts";
import { fromTier, relatedTier, type Tier } from "./settings/tiers.ts";

const needsTier = defineDiagnostic<{ readonly tier: Tier }>({
  code: "request/acr-needs-tier",
  severity: "error",
  message: ({ tier }) =>
    `\`AcrConfiguration\` needs the tier ${fromTier(authenticationContext.lowest)}, and the pool is on ${show(tier)}.`,
});

/** Documented in the newer model. */
export const acrNeedsTier = defineRequestRule({
  diagnostic: needsTier,
  phase: "state",
  reference: "UP-123",
  source: clientSchemas("UpdateUserPoolRequest"),
  check(context) {
    return findTierBreaches(context, authenticationContext).map(({ pointer, tier }) =>
      needsTier(valuePlace(pointer), { tier }, relatedTier(context)),
    );
  },
});
