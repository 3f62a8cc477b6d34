import type { AnsweredEntry, BegunEntry, EndedEntry, JournalEntry, WritingEntry } from "../journal-entry.ts";

/** All that the journal has of one apply. */
export interface ApplyRecord {
  readonly applyId: string;
  /**
   * The last one, where the apply planned again. Absent where the run broke before the first entry was whole: then nothing
   * was sent.
   */
  readonly begun?: BegunEntry;
  /** Those of the last round. */
  readonly writing: readonly WritingEntry[];
  readonly answered: readonly AnsweredEntry[];
  /** The answers of earlier rounds. */
  readonly earlier: readonly AnsweredEntry[];
  /** Absent while the apply runs, and for good where its run broke and nobody has looked since. */
  readonly ended?: EndedEntry;
  /** Parts of it that cannot be read. */
  readonly damage: readonly Damage[];
}

/** A part of the journal that cannot be read. */
export interface Damage {
  /** Counts from 1. */
  readonly line: number;
  /** `torn`: the last line was cut off, as a crash leaves it. `broken`: anything else. */
  readonly kind: "torn" | "broken";
  /** How much there is of it. */
  readonly bytes: number;
}

/** Puts the entries of one apply together. The first end counts: what comes later found the apply ended. */
export function recordOf(applyId: string, entries: readonly JournalEntry[], damage: readonly Damage[]): ApplyRecord {
  const at = entries.findLastIndex(({ phase }) => phase === "begun");
  const begun = entries.find((entry, index) => entry.phase === "begun" && index === at);
  const round = entries.slice(at + 1);
  const ended = entries.find((entry) => entry.phase === "ended");
  return {
    applyId,
    ...(begun?.phase === "begun" ? { begun } : {}),
    writing: round.filter((entry) => entry.phase === "writing"),
    answered: round.filter((entry) => entry.phase === "answered"),
    earlier: entries.slice(0, Math.max(at, 0)).filter((entry) => entry.phase === "answered"),
    ...(ended === undefined ? {} : { ended }),
    damage,
  };
}

/**
 * Whether a call that writes may have left: one was announced in the last round, one did its work in an earlier one, or a line
 * that cannot be read may have announced one. A torn line announced none: what it says was not durable, and so not done.
 */
export function mayHaveWritten(record: ApplyRecord): boolean {
  return record.writing.length > 0 || hasAnswer(record) || record.damage.some(({ kind }) => kind === "broken");
}

/** Whether the journal has the service's word that a call was done. */
export function hasAnswer({ answered, earlier }: ApplyRecord): boolean {
  return [...earlier, ...answered].some(({ result }) => result.kind === "answered");
}
