import type { Coverage } from "./coverage.ts";
import type { Mutant } from "./instrument.ts";
import type { Question } from "./question.ts";
import type { Subject } from "./subjects.ts";
import { startWorker, type Worker } from "./worker-process.ts";

/** What became of a mutant: a test failed, nothing ended in time, all tests passed, or no test reaches it. */
export type Fate = "killed" | "timeout" | "survived" | "not reached";

/** A mutant and what became of it. */
export interface MutantResult {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** What is to be tried. */
export interface Trial {
  readonly folder: string;
  readonly subject: Subject;
  readonly mutants: readonly Mutant[];
  readonly coverage: Coverage;
}

/** How long a mutant may take that changes how long something takes; a machine at work is patient. */
const patience = 60_000;

/** Tries every mutant, with so many workers at a time; in the order in which they are finished. */
export async function runMutants(trial: Trial, workers: number): Promise<readonly MutantResult[]> {
  const queue = trial.mutants.toReversed();
  const results: MutantResult[] = [];
  const work = async () => {
    let worker: Worker | undefined;
    for (let mutant = queue.pop(); mutant !== undefined; mutant = queue.pop()) {
      const isFresh = trial.coverage.once.has(mutant.id);
      if (isFresh) {
        worker?.end();
        worker = undefined;
      }
      worker ??= startWorker(trial.folder, trial.subject);
      const fate = await tryMutant(worker, mutant, trial.coverage);
      results.push({ mutant, fate });
      if (results.length % 100 === 0) console.log(`${results.length} of ${trial.mutants.length}`);
      if (!isFresh && fate !== "timeout") continue;
      worker.end();
      worker = undefined;
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

async function tryMutant(worker: Worker, mutant: Mutant, coverage: Coverage): Promise<Fate> {
  const question = questionAbout(mutant, coverage);
  if (question === undefined) return "not reached";
  const answer = await worker.ask(question, patience);
  if (answer?.kind !== "tried") return "timeout";
  return answer.failed === undefined ? "survived" : "killed";
}

/** A test that takes longer is asked only about mutants that no quicker one reaches. Milliseconds. */
const quick = 500;

/** The tests that reach the mutant, quick ones first; all of them for code that runs once. */
function questionAbout({ id }: Mutant, { once, tests, byMutant }: Coverage): Question | undefined {
  const reached = byMutant.get(id);
  const indexes = once.has(id) ? [...tests.keys()].filter((index) => tests[index]?.passed) : reached?.tests;
  if (indexes === undefined) return undefined;
  const timeOf = (index: number) => tests[index]?.milliseconds ?? 0;
  const sorted = indexes.toSorted((a, b) => timeOf(a) - timeOf(b));
  const asked = sorted.filter((index) => timeOf(index) <= quick);
  return {
    kind: "try",
    mutant: id,
    tests: asked.length > 0 ? asked : sorted.slice(0, 1),
    hitLimit: 1000 + 100 * (reached?.hits ?? 1000),
  };
}
