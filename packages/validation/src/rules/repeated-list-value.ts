import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { firstFactors } from "./settings/first-factors.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { repeatedItems } from "./settings/repeated-items.ts";
import { inferred } from "./settings/sources.ts";
import { textsAt } from "./settings/value-at.ts";

const repeatedValue = defineDiagnostic<{ readonly value: string }>({
  code: "request/repeated-list-value",
  severity: "warning",
  message: ({ value }) => `${show(value)} stands in this list more than once.`,
});

const sets = [
  "/AutoVerifiedAttributes",
  "/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate",
  firstFactors,
] as const;

/** Lists that the service reads as sets. */
export const repeatedListValue = defineRequestRule({
  diagnostic: repeatedValue,
  phase: "request",
  reference: "UP-009",
  source: inferred,
  check({ request }) {
    return sets
      .flatMap((list) => repeatedItems(textsAt(request, list)))
      .map(({ item, first }) =>
        repeatedValue(valuePlace(item.pointer), { value: item.value }, relatedTo(first.pointer, "The first one.")),
      );
  },
});
