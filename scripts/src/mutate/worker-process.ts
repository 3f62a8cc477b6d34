import { type ChildProcess, fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Question } from "./question.ts";
import type { Subject } from "./subjects.ts";

/** A running worker. */
export interface Worker {
  /** Undefined when the worker ends, or does not answer in time. */
  readonly ask: (question: Question, milliseconds: number) => Promise<Answer | undefined>;
  readonly end: () => void;
}

/** Starts a worker on the tests of a copy of the repository. */
export function startWorker(copy: string, subject: Subject): Worker {
  const script = join(copy, "scripts/dist/mutate/worker.js");
  const child = fork(script, [...testFiles(copy, subject)], {
    cwd: copy,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return { ask: (question, milliseconds) => ask(child, question, milliseconds), end: () => child.kill("SIGKILL") };
}

function testFiles(copy: string, { tests }: Subject): readonly string[] {
  const folder = join(copy, "test");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && tests.some((beginning) => name.startsWith(beginning)))
    .sort()
    .map((name) => join(folder, "dist", name.replace(/\.ts$/, ".js")));
}

function ask(child: ChildProcess, question: Question, milliseconds: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | undefined) => {
      clearTimeout(timer);
      child.off("message", settle);
      child.off("exit", ended);
      resolve(answer);
    };
    const ended = () => settle(undefined);
    const timer = setTimeout(ended, milliseconds);
    child.on("message", settle);
    child.on("exit", ended);
    child.send(question);
  });
}
