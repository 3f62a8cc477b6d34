import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { isGiven } from "./settings/value-at.ts";

const twice = defineDiagnostic<void>({
  code: "request/validity-days-twice",
  severity: "error",
  message: () =>
    "`TemporaryPasswordValidityDays` took the place of `UnusedAccountValidityDays`: only one of them can be given.",
});

const unused = "/AdminCreateUserConfig/UnusedAccountValidityDays";
const temporary = "/Policies/PasswordPolicy/TemporaryPasswordValidityDays";

/** The newer member took the place of the older one. */
export const validityDaysTwice = defineRequestRule({
  diagnostic: twice,
  phase: "request",
  reference: "UP-090",
  source: "Reports by users of Terraform, Pulumi and other tools, and the source of Terraform's AWS provider.",
  serviceMessages: ["Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays"],
  check({ request }) {
    if (!isGiven(request, unused) || !isGiven(request, temporary)) return [];
    return [twice(valuePlace(unused), undefined, relatedTo(temporary, "What took its place."))];
  },
});
