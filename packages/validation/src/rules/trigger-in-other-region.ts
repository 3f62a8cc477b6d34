import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { parseArn } from "./settings/arn.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { triggersIn } from "./settings/triggers.ts";

const otherRegion = defineDiagnostic<{ readonly name: string; readonly found: string; readonly region: string }>({
  code: "request/trigger-in-other-region",
  severity: "error",
  message: ({ name, found, region }) =>
    `The function of ${show(name)} is in ${show(found)}, and has to be in ${show(region)} like the pool.`,
});

/** Another account is fine, another Region is not. */
export const triggerInOtherRegion = defineRequestRule({
  diagnostic: otherRegion,
  phase: "environment",
  reference: "UP-035",
  source: publishedRefusals,
  serviceMessages: ["Cross-region lambda functions are not supported"],
  check({ request, environment: { region } }) {
    return triggersIn(request).flatMap(({ name, pointer, arn }) => {
      const parsed = parseArn(arn);
      if (parsed?.service !== "lambda" || parsed.region === region) return [];
      return [otherRegion(valuePlace(pointer), { name, found: parsed.region, region })];
    });
  },
});
