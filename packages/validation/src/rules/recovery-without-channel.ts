import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { kept } from "./settings/kept.ts";
import { valuePlace } from "./settings/place.ts";
import { recoveryNamesIn } from "./settings/recovery-mechanisms.ts";
import { inferred } from "./settings/sources.ts";
import { isGiven } from "./settings/value-at.ts";

const noChannel = defineDiagnostic<void>({
  code: "request/recovery-without-channel",
  severity: "warning",
  message: () => "The pool has no `SmsConfiguration`, so nobody can recover an account by phone; this may be refused.",
});

/** Mail always has a sender; SMS only where it is set up. */
export const recoveryWithoutChannel = defineRequestRule({
  diagnostic: noChannel,
  phase: "state",
  // A new pool gets the phone as a way to recover accounts by itself, whether or not it can send an SMS.
  aboutChange: true,
  reference: "UP-102",
  source: inferred,
  check(context) {
    if (isGiven(kept(context, "/SmsConfiguration"), "/SmsConfiguration")) return [];
    return recoveryNamesIn(context.request)
      .filter(({ value }) => value === "verified_phone_number")
      .map(({ pointer }) => noChannel(valuePlace(pointer)));
  },
});
