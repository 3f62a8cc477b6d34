import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** A process that answers every line of JSON with a line of JSON, in the same order. */
export interface LineProcess {
  /** Sends a question; resolves to the answer. Rejects when the process ends before it. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Lets the process end. */
  readonly close: () => void;
}

/** Starts a program. What it writes to standard error is shown. */
export function startLineProcess(command: string, programArguments: readonly string[]): LineProcess {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(command, programArguments, {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONIOENCODING: "utf-8" },
  });
  const answers = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const ask = async (question: unknown): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { done, value } = await answers.next();
    if (done === true) {
      throw new Error(`"${[command, ...programArguments].join(" ")}" ended before it answered.`);
    }
    return JSON.parse(value);
  };
  return { ask, close: () => child.stdin.end() };
}
