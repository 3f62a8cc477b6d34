import type { Severity } from "@longhand/diagnostics";
import { snippetRules } from "@longhand/lint";

/** A kind of finding that has a page here. */
export interface ListedRule {
  readonly name: string;
  readonly code: string;
  readonly severity: Severity;
  readonly fixes: "safe" | "unsafe" | "none";
}

/** What is wrong with the comments that switch rules off is found by no rule: it comes last. */
const ofComments: readonly ListedRule[] = [
  { name: "unknown-rule", code: "snippet/unknown-rule", severity: "warning", fixes: "none" },
  { name: "unused-suppression", code: "snippet/unused-suppression", severity: "warning", fixes: "safe" },
  { name: "suppression-without-reason", code: "snippet/suppression-without-reason", severity: "info", fixes: "none" },
];

/** Everything that has a page here, the rules in the order of their list. */
export const listedRules: readonly ListedRule[] = [
  ...snippetRules.map(({ diagnostic: { code, severity }, fixes }) => ({
    name: code.replace(/^snippet\//, ""),
    code,
    severity,
    fixes,
  })),
  ...ofComments,
];
