/** A regular expression as a tree: what it matches, without captures, greed or anything else that a yes or no has no use for. */
export type Pattern = SetPattern | SequencePattern | ChoicePattern | RepeatPattern | AnchorPattern | LookPattern;

/** One code point out of a set. */
export interface SetPattern {
  readonly kind: "set";
  readonly set: CharacterSet;
}

/** A set of code points. */
export interface CharacterSet {
  /** As JavaScript writes it under the `v` flag: `\u{61}`, `[0-9]`, `\p{L}`. */
  readonly source: string;
  /** Whether ASCII letters of the other case belong to it too. */
  readonly caseOf: "exact" | "ignored";
  /** The only member, where there is one alone. */
  readonly only?: number;
}

export interface SequencePattern {
  readonly kind: "sequence";
  readonly parts: readonly Pattern[];
}

interface ChoicePattern {
  readonly kind: "choice";
  readonly options: readonly Pattern[];
}

export interface RepeatPattern {
  readonly kind: "repeat";
  readonly body: Pattern;
  readonly min: number;
  /** Infinity where there is no bound. */
  readonly max: number;
}

/** The start or the end of the value. */
export interface AnchorPattern {
  readonly kind: "anchor";
  readonly where: "start" | "end";
}

/** A condition on the text after (`ahead`) or before (`behind`) the place. */
export interface LookPattern {
  readonly kind: "look";
  readonly direction: "ahead" | "behind";
  readonly wanted: "present" | "absent";
  readonly body: Pattern;
}

/** Matches the empty text. */
export const emptyPattern: SequencePattern = { kind: "sequence", parts: [] };

/** Any text at all, line ends included. */
export const anyText: RepeatPattern = {
  kind: "repeat",
  body: { kind: "set", set: { source: "[^]", caseOf: "exact" } },
  min: 0,
  max: Number.POSITIVE_INFINITY,
};
