import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { messageTwins } from "./settings/message-texts.ts";
import { nameAt, relatedTo, valuePlace } from "./settings/place.ts";
import { apiReference } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const twinsDiffer = defineDiagnostic<{ readonly retired: string; readonly current: string }>({
  code: "request/message-twins-differ",
  severity: "error",
  message: ({ retired, current }) =>
    `${show(retired)} and ${show(current)} of the template are the same setting, and their texts differ.`,
});

/** Two names of one setting; nobody has measured which of two texts wins. */
export const messageTwinsDiffer = defineRequestRule({
  diagnostic: twinsDiffer,
  phase: "request",
  reference: "UP-026",
  source: `${apiReference("VerificationMessageTemplateType")} The source of Terraform's AWS provider.`,
  check({ request }) {
    return messageTwins.flatMap(([retired, current]) => {
      const [text, other] = [textAt(request, retired), textAt(request, current)];
      if (text === undefined || other === undefined || text === other) return [];
      const data = { retired: nameAt(retired), current: nameAt(current) };
      return [twinsDiffer(valuePlace(retired), data, relatedTo(current, "The other text."))];
    });
  },
});
