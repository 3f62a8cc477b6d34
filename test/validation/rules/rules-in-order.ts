import { type RequestRule, rulesByOperation } from "@longhand/validation";

/** A rule, its name and the operations that it is for. */
export interface ListedRule {
  readonly name: string;
  readonly operations: readonly [string, ...string[]];
  readonly rule: RequestRule;
}

const operationsOf = (rule: RequestRule) =>
  [...rulesByOperation].flatMap(([operation, rules]) => (rules.includes(rule) ? [operation] : []));

/** Every rule of every operation once, in the order of the lists. */
export const rulesInOrder: readonly ListedRule[] = [...new Set([...rulesByOperation.values()].flat())].map((rule) => {
  const [operation = "", ...others] = operationsOf(rule);
  return { name: rule.diagnostic.code.replace(/^request\//, ""), operations: [operation, ...others], rule };
});
