import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { isGiven, objectAt } from "./settings/value-at.ts";

const noStatus = defineDiagnostic<void>({
  code: "request/client-registration-needs-status",
  severity: "error",
  message: () => "Without `EnableStatus`, `DcrConfiguration` switches dynamic client registration on.",
  expected: () => "`EnableStatus` with `Enabled` or `Disabled`",
});

/** The one structure whose missing member switches something on. */
export const clientRegistrationNeedsStatus = defineRequestRule({
  diagnostic: noStatus,
  phase: "request",
  reference: "UP-122",
  source: clientSchemas("DcrConfigurationType"),
  check({ request }) {
    const isGivenWithout =
      objectAt(request, "/DcrConfiguration") !== undefined && !isGiven(request, "/DcrConfiguration/EnableStatus");
    return isGivenWithout ? [noStatus(valuePlace("/DcrConfiguration"))] : [];
  },
});
