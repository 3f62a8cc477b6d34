import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { keyPlace, valuePlace } from "./settings/place.ts";
import { isGiven, valueAt } from "./settings/value-at.ts";

const noList = defineDiagnostic<void>({
  code: "request/update-settings-need-empty-list",
  severity: "error",
  message: () => "`UserAttributeUpdateSettings` without its list changes nothing; an empty list clears it.",
  expected: () => '`{"AttributesRequireVerificationBeforeUpdate": []}`',
});

const settings = "/UserAttributeUpdateSettings";

/** What is left out is kept; only an empty list clears it. */
export const updateSettingsNeedEmptyList = defineRequestRule({
  diagnostic: noList,
  phase: "request",
  aboutChange: true,
  reference: "UP-043",
  source: "The source of Terraform's AWS provider.",
  check({ request, patch }) {
    const isNamed = valueAt(patch, settings) !== undefined;
    if (!isNamed || isGiven(request, `${settings}/AttributesRequireVerificationBeforeUpdate`)) return [];
    return [noList(isGiven(request, settings) ? valuePlace(settings) : keyPlace(settings))];
  },
});
