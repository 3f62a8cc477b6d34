import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "./repository.ts";

interface Ending {
  readonly status: number | null;
  readonly lastLine: string | undefined;
  readonly output: string;
}

/** Runs suites of `test/fixtures/runner/` by a program of that folder. */
function run(program: string, names: readonly string[]): Ending {
  const entry = absolutePath(`test/dist/fixtures/runner/${program}.js`);
  const child = spawnSync(process.execPath, [entry, ...names], { encoding: "utf8", timeout: 20_000 });
  return { status: child.status, lastLine: child.stdout.trimEnd().split("\n").at(-1), output: child.stdout };
}

const runner = suite("runner");

/** Suites, exit code, closing line, and what a reader is told. */
type Row = readonly [names: readonly string[], status: number, lastLine: string, told: string];

const endings: readonly Row[] = [
  [["passes"], 0, "2 passed, 0 failed, 1 skipped", "passes.suite.ts"],
  [["passes", "passes-too"], 1, "2 passed, 1 failed, 1 skipped", "Failed: test/fixtures/runner/passes-too.suite.ts"],
  [["fails"], 1, "1 passed, 1 failed", "wrong"],
  [["fails", "passes"], 1, "3 passed, 1 failed, 1 skipped", "Failed: test/fixtures/runner/fails.suite.ts"],
  [[], 1, "0 passed, 0 failed", ""],
  [["before-throws"], 1, "0 passed, 1 failed", "A hook threw"],
  [["after-each-throws"], 1, "0 passed, 2 failed", "A hook threw"],
  [["after-throws"], 1, "1 passed, 1 failed", "cannot close"],
  [["throws-a-string"], 1, "1 passed, 1 failed", "not an Error"],
  [["never-runs"], 1, "0 passed, 1 failed", "calls .run()"],
  // uvu's `test` is one for all files: what the first file left there runs with the second.
  [["never-runs", "passes"], 1, "3 passed, 1 failed, 1 skipped", "calls .run()"],
  [["has-no-tests"], 1, "0 passed, 1 failed", "has no tests"],
  [["breaks-on-load", "passes"], 1, "2 passed, 1 failed, 1 skipped", "this file cannot be loaded"],
  [["never-settles"], 1, "0 passed, 1 failed", "never settles"],
  [["exits"], 1, "0 passed, 1 failed", "ends the process"],
  [["rejects-later"], 1, "1 passed, 1 failed", "ended with code 1"],
  [["leaks"], 1, "1 passed, 1 failed", "a test leaks it"],
];

const endingsOfTwoProcesses: readonly Row[] = [
  [["passes"], 0, "2 passed, 0 failed, 1 skipped", "passes.suite.ts"],
  [["passes", "fails"], 1, "3 passed, 1 failed, 1 skipped", "Failed: test/fixtures/runner/fails.suite.ts"],
  [["exits", "exits", "passes"], 1, "2 passed, 2 failed, 1 skipped", "ends the process"],
  [["is-killed", "is-killed", "passes"], 1, "2 passed, 2 failed, 1 skipped", "was ended: SIGKILL"],
  [["never-settles", "passes"], 1, "2 passed, 1 failed, 1 skipped", "never settles"],
  [["leaks", "passes"], 1, "3 passed, 1 failed, 1 skipped", "a test leaks it"],
];

const programs: readonly [name: string, rows: readonly Row[]][] = [
  ["run-suites", endings],
  ["run-suites-in-lanes", endingsOfTwoProcesses],
];

for (const [program, rows] of programs) {
  for (const [names, status, lastLine, told] of rows) {
    runner(`${program}: [${names.join(", ")}] ends with ${lastLine}`, () => {
      const ending = run(program, names);
      assert.is(ending.lastLine, lastLine, ending.output);
      assert.is(ending.status, status);
      assert.match(ending.output, told);
    });
  }
}

runner.run();
