export { checkRequest } from "./check-request.ts";
export { checkRules, type RulesContext } from "./check-rules.ts";
export { checkValue } from "./check-value.ts";
export type { JsonObject, JsonValue } from "./json-value.ts";
export { type Matcher, type Mismatch, matcherOf } from "./pattern/matcher.ts";
export type { Environment, EnvironmentContext, PoolState, RequestContext, RequestRule, StateContext } from "./rule.ts";
export { rulesByOperation } from "./rules.ts";
