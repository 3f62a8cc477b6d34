/** What stops the reading, seen from the reader. `Expecting` kinds name what had to stand at the offset. */
export type FaultReason =
  | "value"
  | "name"
  | "colon"
  | "comma"
  | "extra"
  | "string-end"
  | "control"
  | "escape"
  | "unicode-escape"
  | "byte-order-mark"
  | "digits"
  | "depth";

/** The first thing that cannot be read; there is no second one, since Python stops here too. */
export interface JsonFault {
  readonly kind: "fault";
  readonly reason: FaultReason;
  /** Where Python reports it; a UTF-16 offset into the text. */
  readonly offset: number;
  /** Where the token that is wrong starts or, for a missing comma or colon, where the one before it ends. */
  readonly start: number;
  /** The innermost bracket that is open there. */
  readonly open: OpenBracket | undefined;
}

/** A bracket that is not closed yet, and through `outer` all those around it. */
export interface OpenBracket {
  readonly bracket: "{" | "[";
  readonly offset: number;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly outer: OpenBracket | undefined;
}

/** The bracket that closes `open`. */
export function closerOf(open: OpenBracket): "}" | "]" {
  return open.bracket === "{" ? "}" : "]";
}
