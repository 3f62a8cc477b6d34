import type { Attempt } from "./attempt.ts";

/** Something that must hold for every case of a target. */
export interface Check<Subject> {
  /** What holds, for the report: "the ranges nest". */
  readonly title: string;
  /** One finding per attempt, in order. */
  readonly examine: (attempts: readonly Attempt<Subject>[]) => Promise<readonly Finding[]>;
}

/** What a check makes of a case: nothing to say about it, it holds, or what differs, as lines for people. */
export type Finding = "not asked" | "holds" | { readonly difference: string };

/** A check of one case by itself. */
export interface SubjectRule<Subject> {
  readonly title: string;
  readonly appliesTo: (subject: Subject) => boolean;
  /** What differs; undefined when it holds. */
  readonly findDifference: (subject: Subject) => string | undefined;
}

/** Turns a rule about one case into a check of many. What the rule throws is a difference. */
export function defineCheck<Subject>(rule: SubjectRule<Subject>): Check<Subject> {
  const find = ({ subject }: Attempt<Subject>): Finding => {
    try {
      if (subject === undefined || !rule.appliesTo(subject)) return "not asked";
      return findingOf(rule.findDifference(subject));
    } catch (error) {
      return { difference: describeError(error) };
    }
  };
  return { title: rule.title, examine: async (attempts) => attempts.map(find) };
}

/** The finding that a difference, or none, amounts to. */
export function findingOf(difference: string | undefined): Finding {
  return difference === undefined ? "holds" : { difference };
}

/** No case makes the product throw. */
export function neverThrows<Subject>(): Check<Subject> {
  return {
    title: "nothing throws",
    examine: async (attempts) => attempts.map(({ exception }) => findingOf(exception)),
  };
}

/** What was thrown, with the place in our source. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
