import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { keyPlace, nameAt, valuePlace } from "./settings/place.ts";
import { isGiven } from "./settings/value-at.ts";

const halfCleared = defineDiagnostic<{ readonly left: string; readonly cleared: string }>({
  code: "request/pre-token-half-cleared",
  severity: "error",
  message: ({ left, cleared }) =>
    `${show(left)} stays, so the trigger stays too: ${show(cleared)} is the same one, and both have to go.`,
});

const legacy = "/LambdaConfig/PreTokenGeneration";
const versioned = "/LambdaConfig/PreTokenGenerationConfig";
const twins = [legacy, versioned] as const;

/** The pool brings the one back from the other. */
export const preTokenHalfCleared = defineRequestRule({
  diagnostic: halfCleared,
  phase: "state",
  aboutChange: true,
  reference: "UP-033",
  source: "Reports by users of Terraform's AWS provider.",
  check({ request, state }) {
    if (!twins.every((member) => isGiven(state.pool, member))) return [];
    const [left, ...rest] = twins.filter((member) => isGiven(request, member));
    if (left === undefined || rest.length > 0) return [];
    const cleared = left === legacy ? versioned : legacy;
    const extras = { related: [{ message: "No longer set.", at: keyPlace(cleared) }] };
    return [halfCleared(valuePlace(left), { left: nameAt(left), cleared: nameAt(cleared) }, extras)];
  },
});
