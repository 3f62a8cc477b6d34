import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";
import { namesOf } from "./settings/value-at.ts";

const onlyTags = defineDiagnostic<void>({
  code: "request/tags-alone",
  severity: "info",
  message: () => "Only tags change: TagResource and UntagResource do that and touch nothing else.",
});

/** UpdateUserPool resets what a request leaves out; the operations for tags do not. */
export const tagsAlone = defineRequestRule({
  diagnostic: onlyTags,
  phase: "request",
  aboutChange: true,
  needsWholeRequest: true,
  reference: "UP-112",
  source: apiReference("TagResource and UntagResource"),
  check({ patch }) {
    const names = namesOf(patch).filter((name) => name !== "UserPoolId");
    return names.join() === "UserPoolTags" ? [onlyTags(valuePlace("/UserPoolTags"))] : [];
  },
});
