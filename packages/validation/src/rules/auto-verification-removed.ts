import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { isGiven, textsAt } from "./settings/value-at.ts";

const removed = defineDiagnostic<{ readonly attribute: string }>({
  code: "request/auto-verification-removed",
  severity: "warning",
  message: ({ attribute }) =>
    `Users can no longer confirm by ${show(attribute)}, and those who wait for a code get none.`,
});

const verified = "/AutoVerifiedAttributes";

/** Users in the middle of confirming are stranded. */
export const autoVerificationRemoved = defineRequestRule({
  diagnostic: removed,
  phase: "state",
  aboutChange: true,
  reference: "UP-042",
  source: "Reports by users of the AWS CLI.",
  check({ request, state }) {
    if (!isGiven(request, verified)) return [];
    const names = new Set(textsAt(request, verified).map(({ value }) => value));
    return textsAt(state.pool, verified)
      .filter(({ value }) => !names.has(value))
      .map(({ value }) => removed(valuePlace(verified), { attribute: value }));
  },
});
