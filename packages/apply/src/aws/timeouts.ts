import type { AwsTimeouts } from "./aws-settings.ts";

/**
 * In milliseconds. A read is tried three times at most, and the account is asked for once: an endpoint that takes connections
 * and says nothing is given up after half a minute. A write is sent once, and gets longer: who gives up early knows less.
 */
const defaults = { connect: 5000, account: 5000, read: 7000, write: 30_000 } as const;

/** How long to wait, for each kind of wait. */
export function timeoutsOf(given: AwsTimeouts = {}): Required<AwsTimeouts> {
  return { ...defaults, ...given };
}

/** How long an operation may take. */
export function timeoutFor(operation: string, { read, write }: Required<AwsTimeouts>): number {
  return /^(?:Describe|Get|List)/.test(operation) ? read : write;
}
