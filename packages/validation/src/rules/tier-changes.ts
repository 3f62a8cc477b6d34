import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";
import { type Tier, tierIn } from "./settings/tiers.ts";

const changedTier = defineDiagnostic<{ readonly from: Tier; readonly to: Tier }>({
  code: "request/tier-changes",
  severity: "warning",
  message: ({ from, to }) =>
    `The tier changes from ${show(from)} to ${show(to)}: this changes what the pool costs, and may be refused.`,
});

/** Billing follows the tier. */
export const tierChanges = defineRequestRule({
  diagnostic: changedTier,
  phase: "state",
  aboutChange: true,
  reference: "UP-066",
  source: `${apiReference("UserPoolTierType")} The refusal is TierChangeNotAllowedException.`,
  check({ request, state }) {
    const [from, to] = [tierIn(state.pool), tierIn(request)];
    if (from === undefined || to === undefined || from === to) return [];
    return [changedTier(valuePlace("/UserPoolTier"), { from, to })];
  },
});
