import type { Coverage } from "./coverage.ts";
import { askAboutNothing, askAboutOnce, askAboutReached } from "./inquiry.ts";
import type { Mutant } from "./instrument.ts";
import type { Inquiry } from "./question.ts";
import { startWorker, type Tested, type Worker } from "./worker-process.ts";

/** What became of a mutant: a test failed, nothing ended in time, all tests passed, or no test reaches it. */
export type Fate = "killed" | "timeout" | "survived" | "not reached";

/** A mutant and what became of it. */
export interface MutantResult {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** What is to be tried. */
export interface Trial {
  readonly tested: Tested;
  readonly mutants: readonly Mutant[];
  readonly coverage: Coverage;
  /** Is told what became of some mutants, and how many are done. */
  readonly report: (tried: readonly MutantResult[], done: number) => void;
}

/** So many mutants have a worker to themselves before it is asked whether it is still as it was. */
const batchSize = 50;

/** Tries every mutant, with so many workers at a time; in the order in which they are finished. */
export async function runMutants(trial: Trial, workers: number): Promise<readonly MutantResult[]> {
  const { once, byMutant } = trial.coverage;
  const shared = trial.mutants.filter(({ id }) => byMutant.has(id));
  const fresh = trial.mutants.filter(({ id }) => once.has(id));
  const unreached = trial.mutants.filter(({ id }) => !byMutant.has(id) && !once.has(id));
  const results = unreached.map((mutant): MutantResult => ({ mutant, fate: "not reached" }));
  trial.report(results, results.length);
  const batches = [...inBatches(shared, batchSize), ...fresh.map((mutant) => [mutant])].reverse();
  const work = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      const tried = await runBatch(trial, batch);
      results.push(...tried);
      trial.report(tried, results.length);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

/**
 * Tries mutants one after the other in one worker. When its tests fail afterwards without any mutant, one of them has left
 * something behind that the others may have failed of; each then gets a worker of its own.
 */
async function runBatch(trial: Trial, batch: readonly Mutant[]): Promise<readonly MutantResult[]> {
  const results: MutantResult[] = [];
  let worker = startWorker(trial.tested);
  for (const mutant of batch) {
    const fate = await tryMutant(worker, inquiryAbout(mutant, trial.coverage));
    results.push({ mutant, fate });
    if (fate !== "timeout") continue;
    worker.end();
    worker = startWorker(trial.tested);
  }
  const isUnchanged = batch.length === 1 || (await tryMutant(worker, askAboutNothing(trial.coverage))) === "survived";
  worker.end();
  if (isUnchanged) return results;
  console.log(`Again, each by itself: ${batch.map(({ id }) => id).join(" ")}`);
  const again: MutantResult[] = [];
  for (const mutant of batch) again.push(...(await runBatch(trial, [mutant])));
  return again;
}

function inquiryAbout({ id }: Mutant, coverage: Coverage): Inquiry {
  return coverage.once.has(id) ? askAboutOnce(id, coverage) : askAboutReached(id, coverage);
}

async function tryMutant(worker: Worker, inquiry: Inquiry): Promise<Fate> {
  const answer = await worker.ask({ kind: "try", inquiry });
  if (answer?.kind !== "tried") return "timeout";
  return answer.failed === undefined ? "survived" : "killed";
}

function inBatches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
