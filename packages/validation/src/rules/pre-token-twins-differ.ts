import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";
import { tokenArns } from "./settings/triggers.ts";
import { textAt } from "./settings/value-at.ts";

const twinsDiffer = defineDiagnostic<void>({
  code: "request/pre-token-twins-differ",
  severity: "error",
  message: () =>
    "`PreTokenGeneration` and `PreTokenGenerationConfig` are the same trigger, and their functions differ.",
});

/** One trigger with two names. */
export const preTokenTwinsDiffer = defineRequestRule({
  diagnostic: twinsDiffer,
  phase: "request",
  reference: "UP-032",
  source: `${apiReference("LambdaConfigType")} ${publishedRefusals}`,
  serviceMessages: ["Cannot use PreTokenGenerationLambda and PreTokenGeneration with different"],
  check({ request }) {
    const [text, other] = [textAt(request, tokenArns.legacy), textAt(request, tokenArns.versioned)];
    if (text === undefined || other === undefined || text === other) return [];
    return [
      twinsDiffer(valuePlace(tokenArns.legacy), undefined, relatedTo(tokenArns.versioned, "The other function.")),
    ];
  },
});
