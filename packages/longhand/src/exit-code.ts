/**
 * How the command ends, for scripts. The list is closed: a number never gets a second meaning.
 * `unknown` is also the end of a run that a bug of ours broke: what it did by then is not known.
 */
export const exitCodes = {
  fine: 0,
  problemsFound: 1,
  wrongUsage: 2,
  refused: 3,
  serviceFailed: 4,
  unknown: 5,
} as const;

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
