import type { JsonObject } from "@longhand/validation";
import type { RiskCode } from "./risk.ts";

/** What somebody wants of one pool. Plain JSON: it is part of the plan and of the journal. */
export interface Intent {
  /** Such as `us-west-2_aaaaaaaaa`. */
  readonly poolId: string;
  /**
   * A JSON merge patch (RFC 7396) over the settings, by the members of an UpdateUserPool request: objects and tags merge by
   * name, lists are replaced, `null` clears a setting. A list may also be `{"add": […], "remove": […]}`.
   */
  readonly patch: JsonObject;
  /**
   * The same over what GetUserPoolMfaConfig returns, for factors: `SmsMfaConfiguration`, `SoftwareTokenMfaConfiguration`,
   * `EmailMfaConfiguration`, `WebAuthnConfiguration`. The mode itself is `MfaConfiguration` of `patch`.
   */
  readonly mfa?: JsonObject;
  /** What becomes of settings that the patch does not name. Default `keep`. `reset` is the meaning of the bare AWS CLI call. */
  readonly unspecified?: "keep" | "reset";
  readonly policy?: Policy;
}

/** What to do where there is a choice. The defaults lose nothing. */
export interface Policy {
  /**
   * The pool has settings that our model does not know. `refuse` (default) stops; `passthrough` sends them back byte for
   * byte; a list of JSON pointers accepts the loss of exactly these, and refuses others.
   */
  readonly onUnknownMembers?: "refuse" | "passthrough" | { readonly acceptLoss: readonly string[] };
  /**
   * The service refuses a stored setting that is sent back unchanged. `stop` (default) explains; `omit` leaves out one
   * container that the service keeps, and verifies it.
   */
  readonly onEchoRefused?: "stop" | "omit";
  /**
   * The pool moved between plan and write. `rebase` plans again and goes on where the changes come out the same;
   * `refuse` (default) stops with `STALE_PLAN`.
   */
  readonly onMoved?: "refuse" | "rebase";
  /** A setting that depends on one that goes: `refuse` (default) names it; `cascade` clears it too, as a derived change. */
  readonly onDependents?: "refuse" | "cascade";
}

/** What the person who decides has agreed to. Never part of a plan. */
export interface Consent {
  /** Risks of the plan that were seen and accepted. */
  readonly acknowledged: "all" | readonly RiskCode[];
}
