import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { isSender } from "./settings/email-address.ts";
import { valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const notASender = defineDiagnostic<{ readonly sender: string }>({
  code: "request/from-not-an-address",
  severity: "error",
  message: ({ sender }) => `${show(sender)} is neither an address nor a name with one.`,
  expected: () => "`address` or `Name <address>`",
});

const from = "/EmailConfiguration/From";

/** The model takes any text. */
export const fromNotAnAddress = defineRequestRule({
  diagnostic: notASender,
  phase: "request",
  reference: "UP-073",
  source: publishedRefusals,
  check({ request }) {
    const sender = textAt(request, from);
    return sender === undefined || isSender(sender) ? [] : [notASender(valuePlace(from), { sender })];
  },
});
