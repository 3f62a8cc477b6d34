import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const otherRegion = defineDiagnostic<{ readonly found: string; readonly region: string }>({
  code: "request/sns-region-differs",
  severity: "warning",
  message: ({ found, region }) => `SMS through ${show(found)} may be refused for a pool in ${show(region)}.`,
});

const snsRegion = "/SmsConfiguration/SnsRegion";

/** The Region that sends for one that could not, by the Region of the pool. */
const standIns: ReadonlyMap<string, string> = new Map([["ap-northeast-2", "ap-northeast-1"]]);

/** A few Regions have an older stand-in; pools in Seoul send through Tokyo. */
export const snsRegionDiffers = defineRequestRule({
  diagnostic: otherRegion,
  phase: "environment",
  reference: "UP-082",
  source: `${apiReference("SmsConfigurationType")} ${publishedRefusals}`,
  serviceMessages: ["Invalid snsRegion"],
  check({ request, environment: { region } }) {
    const found = textAt(request, snsRegion);
    if (found === undefined || found === region || found === standIns.get(region)) return [];
    return [otherRegion(valuePlace(snsRegion), { found, region }, { suggestions: [region] })];
  },
});
