import type { Severity } from "@longhand/diagnostics";
import { definedCodes } from "./codes.gen.ts";
import { pageSeverity } from "./page-severities.ts";

/** What is known about a kind of finding without looking at a page. */
export interface KnownRule {
  /** `layer/kebab-name` */
  readonly code: string;
  /** How grave it is in a page, where nothing else is configured. */
  readonly severity: Severity;
  /** The first sentence of its page. */
  readonly summary: string;
}

/** Everything that can be found in pages, by code. */
export const knownRules: readonly KnownRule[] = definedCodes.map(({ code, severity, summary }) => ({
  code,
  severity: pageSeverity(code, severity),
  summary,
}));

const byCode: ReadonlyMap<string, KnownRule> = new Map(knownRules.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined where there is none. */
export function findRule(code: string): KnownRule | undefined {
  return byCode.get(code);
}
