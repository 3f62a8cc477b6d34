import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { recoveryNamesIn } from "./settings/recovery-mechanisms.ts";
import { publishedRefusals } from "./settings/sources.ts";

const notAlone = defineDiagnostic<void>({
  code: "request/admin-only-recovery-not-alone",
  severity: "error",
  message: () => "`admin_only` stands alone: with it users cannot recover their accounts themselves.",
});

/** It excludes the others by its meaning. */
export const adminOnlyRecoveryNotAlone = defineRequestRule({
  diagnostic: notAlone,
  phase: "request",
  reference: "UP-101",
  source: publishedRefusals,
  serviceMessages: ["cannot use admin_only setting with any other recovery mechanisms"],
  check({ request }) {
    const names = recoveryNamesIn(request);
    const others = names.filter(({ value }) => value !== "admin_only");
    if (others.length === 0) return [];
    const related = others.map(({ pointer }) => ({ message: "Another mechanism.", at: valuePlace(pointer) }));
    return names
      .filter(({ value }) => value === "admin_only")
      .map(({ pointer }) => notAlone(valuePlace(pointer), undefined, { related }));
  },
});
