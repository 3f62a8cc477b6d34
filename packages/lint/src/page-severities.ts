import type { Severity } from "@longhand/diagnostics";

/**
 * The severity in pages of codes that are graver in a request: an error is what the AWS CLI or the service is known to refuse. Of
 * limits that the CLI does not check, the model is not always right, and examples are full of values that stand in for others.
 */
const inPages: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ["shape/above-maximum", "warning"],
  ["shape/too-long", "warning"],
  ["shape/too-many-items", "warning"],
  ["shape/pattern-mismatch", "warning"],
  // Version 2 takes it; version 1 does not.
  ["command/version-2-option", "warning"],
]);

/** How grave a finding is in a page. */
export function pageSeverity(code: string, severity: Severity): Severity {
  return inPages.get(code) ?? severity;
}
