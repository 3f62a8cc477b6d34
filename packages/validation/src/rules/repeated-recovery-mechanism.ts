import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { relatedTo, valuePlace } from "./settings/place.ts";
import { recoveryMembers } from "./settings/recovery-mechanisms.ts";
import { repeatedItems } from "./settings/repeated-items.ts";
import { publishedRefusals } from "./settings/sources.ts";

const repeatedMechanism = defineDiagnostic<{ readonly member: string; readonly value: string }>({
  code: "request/repeated-recovery-mechanism",
  severity: "error",
  message: ({ member, value }) => `Two recovery mechanisms have the ${member} ${show(value)}.`,
});

/** The list is an order of preference. */
export const repeatedRecoveryMechanism = defineRequestRule({
  diagnostic: repeatedMechanism,
  phase: "request",
  reference: "UP-100",
  source: publishedRefusals,
  serviceMessages: ["cannot have duplicate priorities or recovery mechanisms"],
  check({ request }) {
    const members = ["Priority", "Name"] as const;
    return members.flatMap((member) =>
      repeatedItems(recoveryMembers(request, member)).map(({ item: { pointer, value }, first }) => {
        const data = { member: member.toLowerCase(), value: String(value) };
        return repeatedMechanism(valuePlace(pointer), data, relatedTo(first.pointer, "The first one."));
      }),
    );
  },
});
