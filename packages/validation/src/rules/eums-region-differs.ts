import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const otherRegion = defineDiagnostic<{ readonly found: string; readonly region: string }>({
  code: "request/eums-region-differs",
  severity: "error",
  message: ({ found, region }) =>
    `AWS End User Messaging has to send from ${show(region)} like the pool, not from ${show(found)}.`,
});

const eumsRegion = "/SmsConfiguration/EumsSms/Region";

/** Unlike Amazon SNS, it has no stand-ins. */
export const eumsRegionDiffers = defineRequestRule({
  diagnostic: otherRegion,
  phase: "environment",
  reference: "UP-083",
  source: clientSchemas("EumsSmsConfigurationType"),
  check({ request, environment: { region } }) {
    const found = textAt(request, eumsRegion);
    if (found === undefined || found === region) return [];
    return [otherRegion(valuePlace(eumsRegion), { found, region }, { suggestions: [region] })];
  },
});
