import type { SuiteFile } from "./suite-list.ts";
import type { Tally } from "./tally.ts";
import { closingLine, isSuccess } from "./tally.ts";
import type { Outcome, Run } from "./uvu-queue.ts";
import { loadRuns } from "./uvu-queue.ts";

/** What a run may be told. */
export interface RunOptions {
  /** How long, in milliseconds, the process may go on after the last test before that counts as a leak. */
  readonly leakAfter: number;
  /** Is told how it ended, when the process ends; otherwise that is printed. */
  readonly report?: (ending: Ending) => void;
}

/** How a run ended. */
export interface Ending {
  readonly tally: Readonly<Tally>;
  /** Files with a failure, in the order in which they failed. */
  readonly failedFiles: readonly string[];
}

interface Progress {
  readonly tally: Tally;
  /** Files with a failure, in the order in which they failed. */
  readonly failedFiles: Set<string>;
  /** The file at work; undefined once all are done. */
  current: string | undefined;
}

/**
 * Runs test files one after the other in this process, and ends it: exit code 0 when there were tests and all passed,
 * 1 otherwise; the last line on standard output is the closing line. uvu itself would report success for a file that
 * never calls `.run()`, a hook that throws and a test that throws something other than an Error, and would hang on a
 * leak; here each of them is a failure, and so is a test that never settles or that ends the process.
 */
export async function runSuites(
  files: Iterable<SuiteFile> | AsyncIterable<SuiteFile>,
  { leakAfter, report }: RunOptions,
): Promise<void> {
  const progress: Progress = {
    tally: { passed: 0, failed: 0, skipped: 0 },
    failedFiles: new Set(),
    current: "no file",
  };
  // Whatever ends the process, even a test, ends it here.
  process.on("exit", (code) => {
    close(progress, code);
    endRun({ tally: progress.tally, failedFiles: [...progress.failedFiles] }, report);
  });
  for await (const file of files) {
    progress.current = file.name;
    console.log(`\n${file.name}`);
    await runFile(file, progress);
  }
  progress.current = undefined;
  setTimeout(() => reportLeak(progress, leakAfter), leakAfter).unref();
}

async function runFile(file: SuiteFile, progress: Progress): Promise<void> {
  try {
    const runs = await loadRuns(file.module);
    if (runs.length === 0) {
      fail(progress, "No suite of this file calls .run(), so none of its tests ran.");
    }
    for (const run of runs) {
      await runSuite(run, progress);
    }
  } catch (error) {
    fail(progress, `The file broke outside its tests: ${describe(error)}`);
  }
}

async function runSuite(run: Run, progress: Progress): Promise<void> {
  const { tally, failedFiles, current } = progress;
  const [report, passed, skipped, total] = await run().catch(brokenAfterHook);
  tally.passed += passed;
  tally.skipped += skipped;
  if (total + skipped === 0) {
    fail(progress, "A suite calls .run() and has no tests.");
  } else if (report === true && passed < total) {
    // uvu stops the suite at once and drops the reason.
    fail(
      progress,
      "A hook threw, or a test threw something that is not an Error; the suite stopped there.",
      total - passed,
    );
  } else if (report !== true) {
    tally.failed += total - passed;
    failedFiles.add(current ?? "");
    console.log(`\n${report}`);
  }
}

/** uvu rejects for one thing alone, and forgets how many tests had passed. */
function brokenAfterHook(error: unknown): Outcome {
  return [`  FAIL  An after hook threw: ${describe(error)}\n`, 0, 0, 1];
}

function fail({ tally, failedFiles, current }: Progress, message: string, count = 1): void {
  tally.failed += count;
  failedFiles.add(current ?? "after the last file");
  console.log(`\n  FAIL  ${message}\n`);
}

function reportLeak(progress: Progress, leakAfter: number): void {
  const resources = process.getActiveResourcesInfo().join(", ");
  fail(progress, `Something still runs ${leakAfter} ms after the last test (${resources}): a test leaks it.`);
  process.exit(1);
}

function close(progress: Progress, code: number): void {
  if (progress.current !== undefined) {
    fail(
      progress,
      "The process ended before the tests of this file did: a test never settles, or it ends the process.",
    );
  } else if (code !== 0 && progress.tally.failed === 0) {
    fail(progress, `The process ended with code ${code} though every test passed.`);
  }
}

/** Reports how a run ended, and sets the exit code: 0 when there were tests and all passed, 1 otherwise. */
export function endRun(ending: Ending, report: (ending: Ending) => void = printEnding): void {
  report(ending);
  process.exitCode = isSuccess(ending.tally) ? 0 : 1;
}

/** Prints the files that failed and the closing line. */
function printEnding({ tally, failedFiles }: Ending): void {
  if (failedFiles.length > 0) console.log(`\nFailed: ${failedFiles.join(", ")}`);
  console.log(`\n${closingLine(tally)}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
