/** What the operator allows. A request can only ask for less. */
export interface Policy {
  /** Whether `apply` is hidden. */
  readonly readOnly: boolean;
  /** Lists of ids, or patterns with `*`, of the pools that may be changed: each list has to allow a pool. No list: every pool. */
  readonly allowPools: readonly (readonly string[])[];
  /** CLI names of options, or paths (`Policies.PasswordPolicy`), that may not be changed. */
  readonly denyParameters: readonly string[];
  /** Most changes in one apply; undefined: any number. */
  readonly maxChanges?: number;
  /** Most updates in a minute. */
  readonly maxUpdatesPerMinute: number;
  /** Who has to agree to a change. */
  readonly consent: ConsentMode;
  /** Twelve digits; the target has to be this account. */
  readonly expectAccount?: string;
}

/**
 * - `auto`: ask the person where the client can, else plan first and apply with the plan's token.
 * - `human`: ask the person, or refuse.
 * - `token`: never ask.
 */
type ConsentMode = "auto" | "human" | "token";

/** The policy of an operator who said nothing. */
export const defaultPolicy: Policy = {
  readOnly: false,
  allowPools: [],
  denyParameters: [],
  maxUpdatesPerMinute: 5,
  consent: "auto",
};
