import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { inviteTexts, messagesIn } from "./settings/message-texts.ts";
import { nameAt, valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";

const noPlaceholders = defineDiagnostic<{ readonly name: string; readonly missing: readonly string[] }>({
  code: "request/invite-message-needs-placeholders",
  severity: "warning",
  message: ({ name, missing }) => `${show(name)} lacks ${missing.map(show).join(" and ")}, and may be refused.`,
});

/** The newer model takes any text, for pools without passwords; older refusals may still stand. */
export const inviteMessageNeedsPlaceholders = defineRequestRule({
  diagnostic: noPlaceholders,
  phase: "request",
  reference: "UP-023",
  source: `${apiReference("MessageTemplateType")} ${publishedRefusals} The two disagree.`,
  check({ request }) {
    return messagesIn(request, inviteTexts).flatMap(({ pointer, text }) => {
      const missing = ["{username}", "{####}"].filter((placeholder) => !text.includes(placeholder));
      return missing.length === 0 ? [] : [noPlaceholders(valuePlace(pointer), { name: nameAt(pointer), missing })];
    });
  },
});
