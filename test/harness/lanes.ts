import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { takeMessage } from "./lane-lines.ts";
import { type Ending, endRun } from "./runner.ts";
import type { SuiteFile } from "./suite-list.ts";

/** How files are run in several processes. */
export interface LaneOptions {
  readonly lanes: number;
  /** How long, in milliseconds, a process may go on after its last test before that counts as a leak. */
  readonly leakAfter: number;
}

const lane = fileURLToPath(new URL("lane.js", import.meta.url));

/**
 * Runs test files in so many processes at a time; each takes the next file when it is done with one. What a file prints is shown when it is done,
 * so the output reads as that of one process, in another order. A process that ends early is followed by another.
 */
export async function runInLanes(files: readonly SuiteFile[], { lanes, leakAfter }: LaneOptions): Promise<void> {
  const names = files.map(({ name }) => name).reverse();
  const endings: Ending[] = [];
  const work = async () => {
    do endings.push(await runLane(names, leakAfter));
    while (names.length > 0);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  endRun({
    tally: {
      passed: sum(endings.map(({ tally }) => tally.passed)),
      failed: sum(endings.map(({ tally }) => tally.failed)),
      skipped: sum(endings.map(({ tally }) => tally.skipped)),
    },
    failedFiles: endings.flatMap(({ failedFiles }) => failedFiles),
  });
}

async function runLane(names: string[], leakAfter: number): Promise<Ending> {
  const child = fork(lane, [String(leakAfter)], { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let output = "";
  let current = "no file";
  let ending: Ending | undefined;
  const read = (text: string) => {
    output += text;
    for (let taken = takeMessage(output); taken !== undefined; taken = takeMessage(output)) {
      const [before, message, rest] = taken;
      process.stdout.write(before);
      output = rest;
      if (message.kind === "end") ending = message.ending;
      else current = sendNext(child, names);
    }
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", read);
  const [code, signal]: (number | string | null)[] = await once(child, "close");
  process.stdout.write(output);
  return ending ?? brokenOff(current, String(signal ?? code));
}

function sendNext(child: ChildProcess, names: string[]): string {
  const name = names.pop() ?? "";
  child.send(name);
  return name;
}

/** Not even the process's own account of its end came. */
function brokenOff(file: string, how: string): Ending {
  console.log(`\n  FAIL  The process that ran this file was ended: ${how}\n`);
  return { tally: { passed: 0, failed: 1, skipped: 0 }, failedFiles: [file] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
