import type { Reached, TestRow } from "./question.ts";
import type { Tested } from "./worker-process.ts";
import { startWorker } from "./worker-process.ts";

/** What the tests reach without any mutant. */
export interface Coverage {
  readonly tests: readonly TestRow[];
  /** Mutants in code that runs once for a process: at load, or when something is made that is then kept. */
  readonly once: ReadonlySet<number>;
  /** Mutants that a first run of the tests reaches more often than a second: when something is made that is then kept, too. */
  readonly also: ReadonlySet<number>;
  /** How often each test, by index, reaches a mutant. */
  readonly byMutant: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Runs the tests twice: what only the first run reaches runs once for a process. Throws when the tests cannot be run. */
export async function measureCoverage(tested: Tested): Promise<Coverage> {
  const worker = startWorker(tested);
  const first = await worker.ask({ kind: "cover" });
  const second = await worker.ask({ kind: "cover" });
  worker.end();
  if (first?.kind === "broken") throw new Error(`The tests cannot be loaded in a worker: ${first.message}`);
  if (first?.kind !== "covered" || second?.kind !== "covered") throw new Error("The tests cannot be run in a worker.");
  const byMutant = new Map<number, Map<number, number>>();
  for (const [index, reached] of second.perTest.entries()) {
    if (second.tests[index]?.passed !== true) continue;
    for (const [mutant, hits] of reached) {
      const byTest = byMutant.get(mutant) ?? new Map<number, number>();
      byMutant.set(mutant, byTest.set(index, hits));
    }
  }
  const early = countReached([first.loaded, ...first.perTest]);
  const later = countReached(second.perTest);
  const once = [...early.keys()].filter((mutant) => !byMutant.has(mutant));
  const also = [...early].filter(([mutant, hits]) => hits > (later.get(mutant) ?? 0)).map(([mutant]) => mutant);
  return { tests: second.tests, once: new Set(once), also: new Set(also), byMutant };
}

function countReached(runs: readonly Reached[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [mutant, hits] of runs.flat()) counts.set(mutant, (counts.get(mutant) ?? 0) + hits);
  return counts;
}

/** What is worth knowing of the tests: those that fail without any mutant, and those that take longest. */
export function formatCoverage({ tests, once, byMutant }: Coverage): string {
  const failing = tests.filter(({ passed }) => !passed);
  const slowest = tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
  const seconds = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  return [
    `${tests.length} tests take ${seconds.toFixed(1)} s; they reach ${byMutant.size} mutants, and ${once.size} once for a process`,
    ...failing.map(({ name, message }) => `left out, because it fails: ${name}: ${message}`),
    ...slowest.map(({ name, milliseconds }) => `slow: ${Math.round(milliseconds)} ms ${name}`),
  ].join("\n");
}
