import { defineDiagnostic, nearest, show } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import { defineRequestRule } from "../rule.ts";
import { keyPlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { namesOf, objectAt } from "./settings/value-at.ts";

const levels: readonly string[] = ["Level1", "Level2", "Level3", "Level4"];

const unknownLevel = defineDiagnostic<{ readonly level: string }>({
  code: "request/unknown-acr-level",
  severity: "error",
  message: ({ level }) => `${show(level)} is no level of authentication context.`,
  expected: () => `one of ${levels.map(show).join(", ")}`,
});

/** The model takes any key. */
export const unknownAcrLevel = defineRequestRule({
  diagnostic: unknownLevel,
  phase: "request",
  reference: "UP-123",
  source: clientSchemas("UpdateUserPoolRequest"),
  check({ request }) {
    return namesOf(objectAt(request, "/AcrConfiguration"))
      .filter((level) => !levels.includes(level))
      .map((level) => {
        const suggestions = nearest(level, levels);
        const at = keyPlace(childPointer("/AcrConfiguration", level));
        return unknownLevel(at, { level }, suggestions.length === 0 ? {} : { suggestions });
      });
  },
});
