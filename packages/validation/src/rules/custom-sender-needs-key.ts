import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { nameAt, valuePlace } from "./settings/place.ts";
import { publishedRefusals } from "./settings/sources.ts";
import { customSenders } from "./settings/triggers.ts";
import { isGiven } from "./settings/value-at.ts";

const noKey = defineDiagnostic<{ readonly sender: string }>({
  code: "request/custom-sender-needs-key",
  severity: "error",
  message: ({ sender }) => `${show(sender)} takes its codes encrypted, and \`KMSKeyID\` does not say with which key.`,
});

/** A custom sender gets its codes encrypted. */
export const customSenderNeedsKey = defineRequestRule({
  diagnostic: noKey,
  phase: "request",
  reference: "UP-030",
  source: publishedRefusals,
  serviceMessages: ["KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used"],
  check({ request }) {
    if (isGiven(request, "/LambdaConfig/KMSKeyID")) return [];
    return customSenders
      .filter((sender) => isGiven(request, sender))
      .map((sender) => noKey(valuePlace(sender), { sender: nameAt(sender) }));
  },
});
