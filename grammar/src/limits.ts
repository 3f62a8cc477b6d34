/** Bounds on the work that one text may cause. */
export interface ParseLimits {
  /** How long a text may be. UTF-16 units. */
  readonly maxLength: number;
  /** How deep brackets and braces may nest. */
  readonly maxDepth: number;
  /** How many tokens a text may have; about 60 bytes of memory each. */
  readonly maxTokens: number;
  /** How many problems are put into words, at least 1; the rest is counted. */
  readonly maxProblems: number;
}

/** How long one text may be, shorthand or JSON: the AWS CLI has no limit, and no setting needs a hundredth of it. UTF-16 units. */
export const maxTextLength = 16_777_216;

/**
 * `maxDepth` leaves a quarter of a default stack to the caller: in a cold process 579 levels overflow it on Node 20, 556 on
 * Node 22 and 24 (the AWS CLI itself gives up at about 495). `maxTokens`
 * keeps the tree of the densest text under 1 GB, so that the default heap of a small machine holds it.
 */
export const defaultLimits: ParseLimits = {
  maxLength: maxTextLength,
  maxDepth: 400,
  maxTokens: 10_000_000,
  maxProblems: 100,
};
