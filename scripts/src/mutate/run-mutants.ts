import type { Coverage } from "./coverage.ts";
import { askAboutFile, askAboutNothing, askAboutOnce, askAboutReached, warmUp } from "./inquiry.ts";
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
  /** Is told what became of each mutant, of some at a time. */
  readonly report: (tried: readonly MutantResult[]) => void;
}

/** So many mutants have a worker to themselves before it is asked whether it is still as it was. */
const batchSize = 200;

/** Tries every mutant, with so many workers at a time, file by file. */
export async function runMutants(trial: Trial, workers: number): Promise<void> {
  const { once, byMutant } = trial.coverage;
  const shared = trial.mutants.filter(({ id }) => byMutant.has(id));
  const fresh = trial.mutants.filter(({ id }) => once.has(id));
  const unreached = trial.mutants.filter(({ id }) => !byMutant.has(id) && !once.has(id));
  trial.report(unreached.map((mutant) => ({ mutant, fate: "not reached" })));
  const pieces = [
    ...inBatches(shared, batchSize).map((batch) => ({ batch, run: runBatch })),
    ...inBatches(fresh, batchSize).map((batch) => ({ batch, run: runFreshly })),
  ].sort((a, b) => firstId(b.batch) - firstId(a.batch));
  const work = async () => {
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop())
      trial.report(await piece.run(trial, piece.batch));
  };
  await Promise.all(Array.from({ length: workers }, work));
}

function firstId(batch: readonly Mutant[]): number {
  return batch[0]?.id ?? 0;
}

/**
 * Tries mutants one after the other in one worker, where what is made once was made without them. When its tests fail afterwards
 * without any mutant, one of them has left something behind that the others may have failed of; then each half gets a worker, down to
 * the one that it is.
 */
async function runBatch(trial: Trial, batch: readonly Mutant[]): Promise<readonly MutantResult[]> {
  const results: MutantResult[] = [];
  let worker = await startWarm(trial);
  for (const mutant of batch) {
    const fate = await tryMutant(worker, askAboutReached(mutant.id, trial.coverage));
    results.push({ mutant, fate });
    if (fate !== "timeout") continue;
    worker.end();
    worker = await startWarm(trial);
  }
  const isUnchanged = batch.length === 1 || (await tryMutant(worker, askAboutNothing(trial.coverage))) === "survived";
  worker.end();
  if (isUnchanged) return tryAgainFromStart(trial, results);
  const half = Math.ceil(batch.length / 2);
  return [...(await runBatch(trial, batch.slice(0, half))), ...(await runBatch(trial, batch.slice(half)))];
}

/** A worker that has run most tests, so that what the tests and the package make once is made. */
async function startWarm({ tested, coverage }: Trial): Promise<Worker> {
  const worker = startWorker(tested);
  await tryMutant(worker, warmUp(coverage));
  return worker;
}

/** What survived may still spoil what is made once. */
async function tryAgainFromStart(trial: Trial, results: readonly MutantResult[]): Promise<readonly MutantResult[]> {
  const all: MutantResult[] = [];
  for (const result of results) {
    const { mutant, fate } = result;
    const isAgain = fate === "survived" && trial.coverage.also.has(mutant.id);
    all.push(isAgain ? await runFromStart(trial, mutant, askAboutFile) : result);
  }
  return all;
}

async function runFreshly(trial: Trial, batch: readonly Mutant[]): Promise<readonly MutantResult[]> {
  const results: MutantResult[] = [];
  for (const mutant of batch) results.push(await runFromStart(trial, mutant, askAboutOnce));
  return results;
}

/** Tries a mutant in a worker of its own, on from before anything is made. */
async function runFromStart(
  { tested, coverage, mutants }: Trial,
  mutant: Mutant,
  ask: typeof askAboutOnce,
): Promise<MutantResult> {
  const worker = startWorker(tested);
  const near = new Set<number>();
  for (const { id, file } of mutants) {
    if (file === mutant.file) for (const test of coverage.byMutant.get(id)?.keys() ?? []) near.add(test);
  }
  const fate = await tryMutant(worker, ask(mutant.id, coverage, near));
  worker.end();
  return { mutant, fate };
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
