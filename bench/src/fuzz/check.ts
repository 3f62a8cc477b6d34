import type { Attempt, Subject } from "./subject.ts";

/** Something that must hold for every text. */
export interface Check {
  /** What holds, for the report: "the ranges nest". */
  readonly title: string;
  /** One finding per attempt, in order. */
  readonly examine: (attempts: readonly Attempt[]) => Promise<readonly Finding[]>;
}

/** What a check makes of a text: nothing to say about it, it holds, or what differs, as lines for people. */
export type Finding = "not asked" | "holds" | { readonly difference: string };

/** A check of one text by itself. */
export interface SubjectRule {
  readonly title: string;
  readonly appliesTo: (subject: Subject) => boolean;
  /** What differs; undefined when it holds. */
  readonly findDifference: (subject: Subject) => string | undefined;
}

/** Turns a rule about one text into a check of many. */
export function defineCheck(rule: SubjectRule): Check {
  const find = ({ subject }: Attempt): Finding =>
    subject === undefined || !rule.appliesTo(subject) ? "not asked" : findingOf(rule.findDifference(subject));
  return { title: rule.title, examine: async (attempts) => attempts.map(find) };
}

/** The finding that a difference, or none, amounts to. */
export function findingOf(difference: string | undefined): Finding {
  return difference === undefined ? "holds" : { difference };
}
