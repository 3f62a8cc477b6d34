import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { findTierBreaches, passwordless } from "./settings/tier-features.ts";
import { fromTier, relatedTier, type Tier } from "./settings/tiers.ts";

const needsTier = defineDiagnostic<{ readonly tier: Tier }>({
  code: "request/passwordless-needs-tier",
  severity: "error",
  message: ({ tier }) =>
    `Passwordless sign-in needs the tier ${fromTier(passwordless.lowest)}, and the pool is on ${show(tier)}.`,
});

/** Codes and passkeys as first factors are features of the paid tiers. */
export const passwordlessNeedsTier = defineRequestRule({
  diagnostic: needsTier,
  phase: "state",
  reference: "UP-061",
  source: publishedRefusals,
  serviceMessages: [
    "The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In",
  ],
  check(context) {
    return findTierBreaches(context, passwordless).map(({ pointer, tier }) =>
      needsTier(valuePlace(pointer), { tier }, relatedTier(context)),
    );
  },
});
