import type { TestRow } from "./question.ts";
import type { Subject } from "./subjects.ts";
import { startWorker } from "./worker-process.ts";

/** What the tests reach without any mutant. */
export interface Coverage {
  readonly tests: readonly TestRow[];
  /** Mutants in code that runs once for a process: at load, or when something is made that is then kept. */
  readonly once: ReadonlySet<string>;
  /** The tests that reach a mutant, by index, and how often all of them together do. */
  readonly byMutant: ReadonlyMap<string, { readonly tests: readonly number[]; readonly hits: number }>;
}

const patience = 600_000;

/** Runs the tests twice: what only the first run reaches runs once for a process. */
export async function measureCoverage(copy: string, subject: Subject): Promise<Coverage> {
  const worker = startWorker(copy, subject);
  const first = await worker.ask({ kind: "cover" }, patience);
  const second = await worker.ask({ kind: "cover" }, patience);
  worker.end();
  if (first?.kind !== "covered" || second?.kind !== "covered") throw new Error("The tests cannot be run in a worker.");
  const byMutant = new Map<string, { tests: number[]; hits: number }>();
  for (const [index, reached] of Object.entries(second.perTest)) {
    if (second.tests[Number(index)]?.passed !== true) continue;
    for (const [mutant, hits] of Object.entries(reached)) {
      const entry = byMutant.get(mutant) ?? { tests: [], hits: 0 };
      entry.tests.push(Number(index));
      entry.hits += hits;
      byMutant.set(mutant, entry);
    }
  }
  const early = [...first.loaded, ...Object.values(first.perTest).flatMap((reached) => Object.keys(reached))];
  for (const { name, passed, message } of second.tests)
    if (!passed) console.log(`left out, because it fails: ${name}: ${message}`);
  const slowest = second.tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  for (const { name, milliseconds } of slowest) console.log(`slow: ${Math.round(milliseconds)} ms ${name}`);
  return { tests: second.tests, once: new Set(early.filter((mutant) => !byMutant.has(mutant))), byMutant };
}
