import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { customSenders } from "./settings/triggers.ts";
import { isGiven } from "./settings/value-at.ts";

const unusedKey = defineDiagnostic<void>({
  code: "request/key-without-custom-sender",
  severity: "info",
  message: () => "`KMSKeyID` is for custom senders, and none is set.",
});

const key = "/LambdaConfig/KMSKeyID";

/** Left behind when the last custom sender went. */
export const keyWithoutCustomSender = defineRequestRule({
  diagnostic: unusedKey,
  phase: "request",
  reference: "UP-031",
  source: "The source of the Serverless Framework, which drops the key with the last sender.",
  check({ request }) {
    if (!isGiven(request, key) || customSenders.some((sender) => isGiven(request, sender))) return [];
    return [unusedKey(valuePlace(key))];
  },
});
