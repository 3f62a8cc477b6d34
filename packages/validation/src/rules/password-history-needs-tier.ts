import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference, notMeasured } from "./settings/sources.ts";
import { findTierBreaches, passwordHistory } from "./settings/tier-features.ts";
import { fromTier, relatedTier, type Tier } from "./settings/tiers.ts";

const needsTier = defineDiagnostic<{ readonly tier: Tier }>({
  code: "request/password-history-needs-tier",
  severity: "warning",
  message: ({ tier }) =>
    `Password history needs the tier ${fromTier(passwordHistory.lowest)} and may be refused on ${show(tier)}.`,
});

/** Documented; nobody has published a refusal. */
export const passwordHistoryNeedsTier = defineRequestRule({
  diagnostic: needsTier,
  phase: "state",
  reference: "UP-067",
  source: `${apiReference("PasswordPolicyType")} ${notMeasured}`,
  check(context) {
    return findTierBreaches(context, passwordHistory).map(({ pointer, tier }) =>
      needsTier(valuePlace(pointer), { tier }, relatedTier(context)),
    );
  },
});
