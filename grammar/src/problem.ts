import type { Key, Value } from "./ast.ts";

/** What the parser found wrong, before it is put into words. Offsets are UTF-16 units. */
export type Problem = TokenProblem | UnclosedProblem | NoEqualsProblem | JunkProblem | DuplicateProblem;

/** An error token of the lexer: [start, end) could not be read. */
export interface TokenProblem {
  readonly kind: "leading-blank" | "no-second" | "open-quote" | "limit";
  readonly start: number;
  readonly end: number;
}

/** The bracket at `start` had to be closed at `end`, and so had those around it at `around`, innermost first. */
export interface UnclosedProblem {
  readonly kind: "unclosed";
  readonly start: number;
  readonly end: number;
  readonly around: number[];
}

/** `=` is missing at `start`; the reading goes on at `end`. */
export interface NoEqualsProblem {
  readonly kind: "no-equals";
  readonly start: number;
  readonly end: number;
  readonly key: Key;
}

/** Something stands behind the value `after` that cannot stand there. */
export interface JunkProblem {
  readonly kind: "junk";
  readonly start: number;
  readonly end: number;
  readonly after: Value;
}

/** A key of the top that an earlier pair has; the AWS CLI points behind that pair's successor, at `cliOffset`. */
export interface DuplicateProblem {
  readonly kind: "duplicate";
  readonly key: Key;
  readonly first: Key;
  readonly cliOffset: number;
}
