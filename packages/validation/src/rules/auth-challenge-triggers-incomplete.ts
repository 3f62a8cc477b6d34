import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { nameAt, valuePlace } from "./settings/place.ts";
import { inferred } from "./settings/sources.ts";
import { isGiven } from "./settings/value-at.ts";

const incomplete = defineDiagnostic<{ readonly missing: readonly string[] }>({
  code: "request/auth-challenge-triggers-incomplete",
  severity: "warning",
  message: ({ missing }) => `Custom authentication needs ${missing.map(show).join(" and ")} too.`,
});

const three = [
  "/LambdaConfig/DefineAuthChallenge",
  "/LambdaConfig/CreateAuthChallenge",
  "/LambdaConfig/VerifyAuthChallengeResponse",
] as const;

/** Custom authentication asks each of the three in turn. */
export const authChallengeTriggersIncomplete = defineRequestRule({
  diagnostic: incomplete,
  phase: "request",
  reference: "UP-037",
  source: inferred,
  check({ request }) {
    const missing = three.filter((trigger) => !isGiven(request, trigger)).map(nameAt);
    const [first, ...others] = three.filter((trigger) => isGiven(request, trigger));
    if (first === undefined || missing.length === 0) return [];
    const related = others.map((pointer) => ({ message: "Set as well.", at: valuePlace(pointer) }));
    return [incomplete(valuePlace(first), { missing }, related.length === 0 ? {} : { related })];
  },
});
