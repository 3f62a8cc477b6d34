import type { Severity } from "@longhand/diagnostics";

/**
 * The severity in pages of codes that have another one in a request. An error is what the AWS CLI or the service is known to refuse: of
 * limits that the CLI does not check, the model is not always right, and examples are full of values that stand in for others. What is
 * done against the documentation is advice to those who do it, and a warning to those who show it to others.
 */
const inPages: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ["shape/above-maximum", "warning"],
  ["shape/too-long", "warning"],
  ["shape/too-many-items", "warning"],
  ["shape/pattern-mismatch", "warning"],
  // Version 2 takes it; version 1 does not.
  ["command/version-2-option", "warning"],
  ["request/custom-email-needs-developer", "warning"],
]);

/** How grave a finding is in a page. */
export function pageSeverity(code: string, severity: Severity): Severity {
  return inPages.get(code) ?? severity;
}
