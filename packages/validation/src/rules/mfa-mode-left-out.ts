import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { keyPlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const modeLeftOut = defineDiagnostic<{ readonly mode: string }>({
  code: "request/mfa-mode-left-out",
  severity: "info",
  message: ({ mode }) => `Without \`MfaConfiguration\` the request turns MFA off; it is ${show(mode)} now.`,
});

const mode = "/MfaConfiguration";

/** This operation replaces everything, its mode too. */
export const mfaModeLeftOut = defineRequestRule({
  diagnostic: modeLeftOut,
  phase: "state",
  reference: "UP-055",
  source: publishedRefusals,
  check({ request, state }) {
    const live = textAt(state.pool, mode) ?? "OFF";
    return isGiven(request, mode) || live === "OFF" ? [] : [modeLeftOut(keyPlace(mode), { mode: live })];
  },
});
