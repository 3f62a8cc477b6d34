import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { triggersIn } from "./settings/triggers.ts";

const missingFunction = defineDiagnostic<{ readonly name: string }>({
  code: "request/trigger-function-missing",
  severity: "warning",
  message: ({ name }) => `The function of ${show(name)} was not found, and Cognito does not check that it exists.`,
});

/** Cognito takes the ARN of a function that does not exist, and fails when a user comes. */
export const triggerFunctionMissing = defineRequestRule({
  diagnostic: missingFunction,
  phase: "environment",
  reference: "UP-039",
  source: publishedRefusals,
  check({ request, environment: { missingFunctions = [] } }) {
    const missing = new Set(missingFunctions);
    return triggersIn(request)
      .filter(({ arn }) => missing.has(arn))
      .map(({ name, pointer }) => missingFunction(valuePlace(pointer), { name }));
  },
});
