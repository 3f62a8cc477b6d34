import { register } from "node:module";
import { pathToFileURL } from "node:url";
import type { Answer, Question } from "./question.ts";
import type { Hooks, KeptTest } from "./uvu-stand-in.ts";

/*
 * A process that loads the tests of a changed package once, and then runs some of them for each mutant that it is told.
 * Started with the paths of the compiled test files.
 */

/** What the built-in switches look at. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });
register("./replace-uvu.js", import.meta.url);
let tests: readonly KeptTest[] | undefined;

async function loadTests(): Promise<readonly KeptTest[]> {
  for (const path of process.argv.slice(2)) await import(pathToFileURL(path).href);
  // Through the hook, so that it is the module that the tests got.
  const standIn: typeof import("./uvu-stand-in.ts") = await import(new URL("./uvu-stand-in.js", import.meta.url).href);
  return standIn.keptTests;
}

/** What the test throws; undefined when it passes. */
async function runTest({ handler, hooks }: KeptTest): Promise<unknown> {
  const context = {};
  const run = async (handlers: Hooks["before"]) => {
    for (const each of handlers) await each(context);
  };
  try {
    await run([...hooks.before, ...hooks.beforeEach]);
    await handler(context);
    return undefined;
  } catch (error) {
    return error ?? "nothing";
  } finally {
    await run([...hooks.afterEach, ...hooks.after]);
  }
}

/** Runs the tests up to the first that fails; gives its name. */
async function runUntilFailure(indexes: readonly number[]): Promise<string | undefined> {
  for (const index of indexes) {
    const test = tests?.[index];
    if (test !== undefined && (await runTest(test)) !== undefined) return test.name;
  }
  return undefined;
}

/** Runs every test, and notes what each of them reached and how long it took. */
async function cover(): Promise<Extract<Answer, { kind: "covered" }>> {
  const rows = [];
  for (const [index, test] of (tests ?? []).entries()) {
    switches.currentTestId = String(index);
    const start = performance.now();
    const error = await runTest(test);
    const passed = error === undefined;
    rows.push({
      name: test.name,
      passed,
      milliseconds: performance.now() - start,
      message: passed ? "" : error instanceof Error ? error.message : "not an Error",
    });
  }
  switches.currentTestId = undefined;
  const { static: loaded = {}, perTest = {} } = switches.mutantCoverage ?? {};
  const answer = { kind: "covered", tests: rows, loaded: Object.keys(loaded), perTest } as const;
  switches.mutantCoverage = { static: {}, perTest: {} };
  return answer;
}

async function answer(question: Question): Promise<Answer> {
  switches.activeMutant = question.kind === "try" ? question.mutant : undefined;
  tests ??= await loadTests().catch((error: unknown) => {
    // A change that breaks the loading is noticed by whoever imports the package.
    if (question.kind === "try") return undefined;
    throw error;
  });
  if (question.kind === "cover") return cover();
  if (tests === undefined) return { kind: "tried", failed: "(the package cannot be loaded)" };
  switches.hitCount = 0;
  switches.hitLimit = question.hitLimit;
  const failed = await runUntilFailure(question.tests);
  switches.activeMutant = undefined;
  switches.hitCount = undefined;
  return { kind: "tried", failed };
}

process.on("message", (question: Question) => {
  void answer(question).then((result) => process.send?.(result));
});
process.on("disconnect", () => process.exit());
// What a mutant leaves behind in a promise that nobody awaits.
process.on("unhandledRejection", () => undefined);
