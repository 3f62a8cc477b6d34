import type { Diagnostic, DiagnosticConstructor } from "@longhand/diagnostics";
import type { JsonValue } from "./json-value.ts";

/**
 * What every rule sees. The values may be any JSON: a rule passes over what is not of the right type, because the
 * constraint check reports that.
 */
export interface RequestContext {
  /** The settings as they would be sent: merged with the live ones where something merges them. */
  readonly request: JsonValue;
  /** What was asked for before it was merged, or the request itself; `null` asks to clear a setting. */
  readonly patch: JsonValue;
}

/** What a rule sees that compares the request with the live pool. */
export interface StateContext extends RequestContext {
  readonly state: PoolState;
}

/** What a rule sees that compares the request with the Region and account of the pool. */
export interface EnvironmentContext extends RequestContext {
  readonly environment: Environment;
}

/** The live pool. Rules that need what is absent here say nothing. */
export interface PoolState {
  /** The `UserPool` that DescribeUserPool returns. */
  readonly pool: JsonValue;
  /** What GetUserPoolMfaConfig returns. */
  readonly mfa?: JsonValue;
  /** The part of this pool among its replicas, as ListUserPoolReplicas names it. */
  readonly replicaRole?: "PRIMARY" | "SECONDARY";
}

/** Where the pool stands. */
export interface Environment {
  /** Region of the pool, such as `us-west-2`. */
  readonly region: string;
  /** Account that owns the pool: twelve digits. */
  readonly account?: string;
  /** ARNs of Lambda functions that somebody looked for and did not find. */
  readonly missingFunctions?: readonly string[];
}

/** What is known about a rule without running it. */
interface RuleFacts {
  /** Its code and severity. */
  readonly diagnostic: Pick<DiagnosticConstructor<unknown>, "code" | "severity">;
  /** A number that is never given to another rule; two halves of one fact share it. */
  readonly reference: `UP-${number}`;
  /** Where the fact comes from, and how sure it is. */
  readonly source: string;
  /** What the service's refusal says, word for word, or the part of it that never changes. */
  readonly serviceMessages?: readonly string[];
  /** Set where a setting that is not there makes it speak of another one: it holds for whole requests alone. */
  readonly needsWholeRequest?: true;
  /** Set where it is about what the pool has and what becomes of what is left out: a pool that is created has nothing yet. */
  readonly aboutChange?: true;
}

/** A rule that needs nothing but the request. */
interface RuleOfRequest extends RuleFacts {
  readonly phase: "request";
  readonly check: (context: RequestContext) => readonly Diagnostic[];
}

/** A rule that needs the live pool. */
interface RuleOfState extends RuleFacts {
  readonly phase: "state";
  readonly check: (context: StateContext) => readonly Diagnostic[];
}

/** A rule that needs to know where the pool stands. */
interface RuleOfEnvironment extends RuleFacts {
  readonly phase: "environment";
  readonly check: (context: EnvironmentContext) => readonly Diagnostic[];
}

/** A rule about several settings of one request. Its check gives diagnostics of its own code alone and never throws. */
export type RequestRule = RuleOfRequest | RuleOfState | RuleOfEnvironment;

/** Gives a rule its type: the phase decides what its check sees. */
export function defineRequestRule(rule: RequestRule): RequestRule {
  return rule;
}
