import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { parseArn } from "./settings/arn.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const otherRegion = defineDiagnostic<{ readonly found: string; readonly region: string }>({
  code: "request/key-in-other-region",
  severity: "error",
  message: ({ found, region }) => `The key is in ${show(found)}, and has to be in ${show(region)} like the pool.`,
});

const key = "/LambdaConfig/KMSKeyID";

/** As for functions: Cognito calls nothing outside its Region. */
export const keyInOtherRegion = defineRequestRule({
  diagnostic: otherRegion,
  phase: "environment",
  reference: "UP-036",
  source: publishedRefusals,
  check({ request, environment: { region } }) {
    const arn = parseArn(textAt(request, key) ?? "");
    if (arn?.service !== "kms" || arn.region === region) return [];
    return [otherRegion(valuePlace(key), { found: arn.region, region })];
  },
});
