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
 * `maxDepth` is what the AWS CLI reads: one level more, and its parser dies of Python's recursion limit. In a cold process some
 * 590 levels overflow a default stack on Node 20, some 560 on Node 22 and 24; a caller who has used up most of the stack
 * gets `fallbackDepth`. `maxTokens` keeps the tree of the densest text under 1 GB, so that the default heap of a small
 * machine holds it.
 */
export const defaultLimits: ParseLimits = {
  maxLength: maxTextLength,
  maxDepth: 495,
  maxTokens: 10_000_000,
  maxProblems: 100,
};

/** How deep brackets may nest where the caller has left too little of the stack for more. */
export const fallbackDepth = 60;
