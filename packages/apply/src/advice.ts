/** What to do about an exception of the service, as data. */
export interface Advice {
  /** How the engine treats it. */
  readonly retry: RetryClass;
  /** One or two sentences: what it means, and the next safe thing to do. */
  readonly text: string;
}

/**
 * - `rebase`: read and plan again, then write.
 * - `throttle`: wait, then read and plan again.
 * - `propagate`: a role that this plan changed may not be known everywhere yet; wait, then read and plan again.
 * - `ambiguous`: read back; never send again.
 * - `wait`: something else has to end first; nobody waits for it here.
 * - `fatal`: never.
 */
export type RetryClass = "rebase" | "throttle" | "propagate" | "ambiguous" | "wait" | "fatal";
