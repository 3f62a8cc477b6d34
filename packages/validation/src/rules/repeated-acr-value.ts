import { defineDiagnostic, show } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { repeatedItems } from "./settings/repeated-items.ts";
import { clientSchemas } from "./settings/sources.ts";
import { memberOf, namesOf, objectAt } from "./settings/value-at.ts";

const repeatedValue = defineDiagnostic<{ readonly value: string }>({
  code: "request/repeated-acr-value",
  severity: "error",
  message: ({ value }) => `${show(value)} names two levels of authentication context.`,
});

/** Levels that are left out have default values too, which are not documented here. */
export const repeatedAcrValue = defineRequestRule({
  diagnostic: repeatedValue,
  phase: "request",
  reference: "UP-123",
  source: clientSchemas("AcrLevelConfigType"),
  check({ request }) {
    const levels = objectAt(request, "/AcrConfiguration");
    const values = namesOf(levels).flatMap((level) => {
      const value = memberOf(memberOf(levels, level), "AcrValue");
      const pointer = `${childPointer("/AcrConfiguration", level)}/AcrValue`;
      return typeof value === "string" ? [{ pointer, value }] : [];
    });
    return repeatedItems(values).map(({ item, first }) =>
      repeatedValue(valuePlace(item.pointer), { value: item.value }, relatedTo(first.pointer, "The first one.")),
    );
  },
});
