import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { factorsIn, firstFactors } from "./settings/first-factors.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";

const noPassword = defineDiagnostic<void>({
  code: "request/sign-in-needs-password",
  severity: "error",
  message: () => "`PASSWORD` has to be one of the first factors.",
});

/** Passwords cannot be switched off. */
export const signInNeedsPassword = defineRequestRule({
  diagnostic: noPassword,
  phase: "request",
  reference: "UP-060",
  source: publishedRefusals,
  serviceMessages: ["Password should be configured as one of the allowed first auth factors"],
  check({ request }) {
    const factors = factorsIn(request);
    if (factors.length === 0 || factors.some(({ value }) => value === "PASSWORD")) return [];
    return [noPassword(valuePlace(firstFactors))];
  },
});
