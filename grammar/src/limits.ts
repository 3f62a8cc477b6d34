/** Bounds on the work that one text may cause. */
export interface ParseLimits {
  /** How deep brackets and braces may nest. */
  readonly maxDepth: number;
  /** How many tokens a text may have; about 60 bytes of memory each. */
  readonly maxTokens: number;
  /** How many problems are put into words; the rest is counted. */
  readonly maxProblems: number;
}

/**
 * `maxDepth` leaves half of a default stack free on every supported Node (measured: 900 levels in a cold process of
 * Node 20); the AWS CLI itself gives up at about 495 levels. `maxTokens` lets about 40 MB of ordinary settings through and
 * keeps the tree of the densest text under 1 GB, so that the default heap of a small machine holds it.
 */
export const defaultLimits: ParseLimits = { maxDepth: 400, maxTokens: 10_000_000, maxProblems: 100 };
