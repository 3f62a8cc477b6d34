import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonValue } from "./json-value.ts";
import type { Environment, PoolState, RequestRule } from "./rule.ts";
import { rulesOf } from "./rules.ts";

/** A request, and what is known about its pool: the more is known, the more rules can speak. */
export interface RulesContext {
  /** API name of the operation, such as `UpdateUserPool`. */
  readonly operation: string;
  /** The request as it would be sent. Any JSON. */
  readonly request: JsonValue;
  /** What was asked for before live settings were merged into the request; the request itself where nothing was. */
  readonly patch?: JsonValue;
  /** The pool as it is. Of one that CreateUserPool makes it is known: there is none yet. */
  readonly state?: PoolState;
  readonly environment?: Environment;
  /**
   * How much of the request there is: `settings` are some of it, and nothing is said of what may stand in the rest. The
   * whole when left out.
   */
  readonly extent?: "whole" | "settings";
}

/**
 * What the rules of an operation say about a request, in the order of their list; nothing for an operation without
 * rules. The pointers begin at the request; one of a missing setting leads to where it would stand. Never throws.
 */
export function checkRules(context: RulesContext): readonly Diagnostic[] {
  const rules = rulesOf(context.operation);
  if (context.extent === "settings") {
    return rules.filter((rule) => rule.needsWholeRequest !== true).flatMap((rule) => checkRule(rule, context));
  }
  const whole = context.operation === "CreateUserPool" ? { state: noPool, ...context } : context;
  return rules.flatMap((rule) => checkRule(rule, whole));
}

/** What there is before a pool is created. */
const noPool: PoolState = { pool: {}, mfa: {} };

function checkRule(rule: RequestRule, context: RulesContext): readonly Diagnostic[] {
  const { request, patch = request, state, environment } = context;
  switch (rule.phase) {
    case "request":
      return rule.check({ request, patch });
    case "state":
      return state === undefined ? [] : rule.check({ request, patch, state });
    case "environment":
      return environment === undefined ? [] : rule.check({ request, patch, environment });
    default:
      return rule satisfies never;
  }
}
