import { type RequestRule, rulesByOperation } from "@longhand/validation";

/** A rule, its name and the operation that it is for. */
export interface ListedRule {
  readonly name: string;
  readonly operation: string;
  readonly rule: RequestRule;
}

/** Every rule of every operation, in the order of the lists. */
export const rulesInOrder: readonly ListedRule[] = [...rulesByOperation].flatMap(([operation, rules]) =>
  rules.map((rule) => ({ name: rule.diagnostic.code.replace(/^request\//, ""), operation, rule })),
);
