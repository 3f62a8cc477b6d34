import { type ChildProcess, fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Question } from "./question.ts";
import type { Subject } from "./subjects.ts";

/** A running worker. */
export interface Worker {
  /** Undefined when the worker ends, as it does when it takes too long. */
  readonly ask: (question: Question) => Promise<Answer | undefined>;
  readonly end: () => void;
}

/** A changed copy of the repository, and what is asked of it. */
export interface Tested {
  /** The copy. */
  readonly folder: string;
  /** The compiled files of the tests. */
  readonly tests: readonly string[];
  /** How many changes there are. */
  readonly count: number;
}

/** So many cases of each property and each recorded file: the tests are asked some thousand times. */
const cases = "200";

/** Starts a worker on the tests of a copy of the repository. */
export function startWorker({ folder, tests, count }: Tested): Worker {
  const script = join(folder, "scripts/dist/mutate/worker.js");
  const child = fork(script, [String(count), ...tests], {
    cwd: folder,
    env: { ...process.env, LONGHAND_CASES: cases },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return { ask: (question) => ask(child, question), end: () => child.kill("SIGKILL") };
}

/** The compiled files of the tests that a copy of the repository asks about a package. */
export function testFiles(copy: string, { tests }: Subject): readonly string[] {
  const folder = join(copy, "test");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && tests.some((beginning) => name.startsWith(beginning)))
    .sort()
    .map((name) => join(folder, "dist", name.replace(/\.ts$/, ".js")));
}

function ask(child: ChildProcess, question: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | undefined) => {
      child.off("message", settle);
      child.off("exit", ended);
      resolve(answer);
    };
    const ended = () => settle(undefined);
    child.on("message", settle);
    child.on("exit", ended);
    child.send(question);
  });
}
