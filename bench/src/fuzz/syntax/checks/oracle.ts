import type { Attempt } from "../../attempt.ts";
import { type Check, type Finding, findingOf } from "../../check.ts";
import type { Answer } from "../answer.ts";
import type { Subject } from "../subject.ts";

/** The AWS CLI itself, or what stands for it in a test. */
export interface Oracle {
  readonly version: string;
  /** One answer per text, in order. */
  readonly ask: (texts: readonly string[]) => Promise<readonly unknown[]>;
}

/** The product's answer, and the hand-written parser's, are the AWS CLI's. */
export function sameAsOracle({ version, ask }: Oracle): Check<Subject> {
  return {
    title: `the AWS CLI ${version} gives the same value and files, or the same report`,
    examine: async (attempts) => {
      const answers = await ask(attempts.map(({ tried }) => tried.text));
      return attempts.map((attempt, index) => compare(attempt, answers[index]));
    },
  };
}

function compare({ subject }: Attempt<Subject>, theirs: unknown): Finding {
  if (subject === undefined || isTooDeep(subject.descentAnswer)) {
    return "not asked";
  }
  const cli = JSON.stringify(theirs);
  const product = JSON.stringify(subject.answer);
  const descent = JSON.stringify(subject.descentAnswer);
  const agree = product === cli && descent === cli;
  return findingOf(agree ? undefined : `AWS CLI:      ${cli}\nproduct:      ${product}\nhand-written: ${descent}`);
}

function isTooDeep(answer: Answer): boolean {
  return "error" in answer && answer.error.kind === "too-deep";
}
