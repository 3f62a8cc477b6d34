import { pathToFileURL } from "node:url";
import { processorTime, watchProcessor } from "./processor-limit.ts";
import type { Answer, AskedTest, Inquiry, Question, Reached, TestRow } from "./question.ts";
import { createSwitches, globalName } from "./switches.ts";
import { type Hooks, type KeptTest, keptTests } from "./uvu-stand-in.ts";

/*
 * A process that loads the tests of a changed package once, and then runs some of them for each mutant that it is told.
 * Started with the number of mutants and the paths of the compiled test files.
 */

const [count, ...paths] = process.argv.slice(2);
const switches = createSwitches(Number(count));
Object.assign(globalThis, { [globalName]: switches });
const limit = watchProcessor();
let tests: readonly KeptTest[] | undefined;

/** How long the loading of every test may take, in milliseconds of the processor's time. */
const loadPatience = 30_000;

async function loadTests(): Promise<readonly KeptTest[]> {
  for (const path of paths) await import(pathToFileURL(path).href);
  return keptTests;
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
async function runUntilFailure(asked: readonly AskedTest[]): Promise<string | undefined> {
  for (const { index, hitLimit, patience } of asked) {
    Object.assign(switches, { hits: 0, hitLimit });
    limit.allow(patience);
    const test = tests?.[index];
    if (test !== undefined && (await runTest(test)) !== undefined) return test.name;
  }
  return undefined;
}

/** What was reached since the last time. */
function takeReached(): Reached {
  const reached: [mutant: number, hits: number][] = [];
  for (const [mutant, hits] of switches.passed.entries()) if (hits > 0) reached.push([mutant, hits]);
  switches.passed.fill(0);
  return reached;
}

/** Runs every test, and notes what each of them reached and how long it took. */
async function cover(): Promise<Extract<Answer, { kind: "covered" }>> {
  const loaded = takeReached();
  const rows: TestRow[] = [];
  const perTest: Reached[] = [];
  for (const test of tests ?? []) {
    const start = processorTime();
    const error = await runTest(test);
    const milliseconds = processorTime() - start;
    const message = error === undefined ? "" : error instanceof Error ? error.message : "not an Error";
    rows.push({ name: test.name, passed: error === undefined, milliseconds, message });
    perTest.push(takeReached());
  }
  return { kind: "covered", tests: rows, loaded, perTest };
}

async function tryMutant({ mutant, tests: asked }: Inquiry): Promise<string | undefined> {
  Object.assign(switches, { active: mutant, hits: 0, hitLimit: Number.POSITIVE_INFINITY });
  limit.allow(loadPatience);
  try {
    tests ??= await loadTests();
    return await runUntilFailure(asked);
  } catch {
    // A change that breaks the loading is noticed by whoever imports the package.
    return "(the package cannot be loaded)";
  } finally {
    limit.lift();
    switches.active = -1;
  }
}

async function answer(question: Question): Promise<Answer> {
  if (question.kind === "try") return { kind: "tried", failed: await tryMutant(question.inquiry) };
  try {
    tests ??= await loadTests();
  } catch (error) {
    return { kind: "broken", message: String(error) };
  }
  return cover();
}

process.on("message", (question: Question) => {
  void answer(question).then((result) => process.send?.(result));
});
process.on("disconnect", () => process.exit());
// What a mutant leaves behind in a promise that nobody awaits.
process.on("unhandledRejection", () => undefined);
