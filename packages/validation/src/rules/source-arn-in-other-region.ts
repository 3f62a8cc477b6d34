import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { parseArn } from "./settings/arn.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

/** Regions whose identities every pool can use. */
const everywhere = ["us-east-1", "us-west-2", "eu-west-1"] as const;

const source = "/EmailConfiguration/SourceArn";

const otherRegion = defineDiagnostic<{ readonly found: string; readonly region: string }>({
  code: "request/source-arn-in-other-region",
  severity: "warning",
  message: ({ found, region }) => `An SES identity in ${show(found)} may be refused for a pool in ${show(region)}.`,
  expected: ({ region }) => [region, ...everywhere].map(show).join(", "),
});

/** Measured; the developer guide has a longer list by Region, which changes. */
export const sourceArnInOtherRegion = defineRequestRule({
  diagnostic: otherRegion,
  phase: "environment",
  reference: "UP-072",
  source: `${publishedRefusals} Amazon Cognito developer guide, email settings; its list by Region is longer.`,
  check({ request, environment: { region } }) {
    const arn = parseArn(textAt(request, source) ?? "");
    if (arn?.service !== "ses" || [region, ...everywhere].includes(arn.region)) return [];
    return [otherRegion(valuePlace(source), { found: arn.region, region })];
  },
});
