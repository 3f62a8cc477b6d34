import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { givenNames, objectAt } from "./settings/value-at.ts";

const Most = 50;

const tooMany = defineDiagnostic<{ readonly count: number }>({
  code: "request/too-many-tags",
  severity: "error",
  message: ({ count }) => `A pool has at most ${Most} tags, and ${count} are given.`,
});

/** The model limits keys and values, not how many there are. */
export const tooManyTags = defineRequestRule({
  diagnostic: tooMany,
  phase: "request",
  reference: "UP-110",
  source: "AWS tagging limits, as the Amazon Cognito developer guide states them.",
  check({ request }) {
    const count = givenNames(objectAt(request, "/UserPoolTags")).length;
    return count > Most ? [tooMany(valuePlace("/UserPoolTags"), { count })] : [];
  },
});
