import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileAnswer, FileToLint } from "./lint-file.ts";

/** Fewer files are checked before a thread has started. */
const fewFiles = 300;

/** Files that a thread gets at a time; neighbours mostly need the same models. */
const batchSize = 50;

/** More threads would only load the same models once more. */
const maxWorkers = 4;

/** Tight, so that all threads together stay small: they hold models and one page. MB. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** Larger pages are checked in the main thread, which has no such limits. Bytes. */
export const maxWorkerPage = 1024 * 1024;

/** How many threads are worth their start for a number of files; one means none beside the own. */
export function workerCount(files: number): number {
  return files < fewFiles ? 1 : Math.min(availableParallelism(), maxWorkers);
}

/** Checks files in threads; the answers come in the order of the files. `onDone` hears how many are done. */
export async function lintInWorkers(
  files: readonly FileToLint[],
  models: readonly string[],
  onDone: (count: number) => void,
): Promise<readonly FileAnswer[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) => index * batchSize);
  const answers: FileAnswer[] = new Array(files.length);
  let done = 0;
  const run = async (worker: Worker): Promise<void> => {
    for (let start = batches.shift(); start !== undefined; start = batches.shift()) {
      const part = await ask(worker, files.slice(start, start + batchSize));
      for (const [index, answer] of part.entries()) answers[start + index] = answer;
      done += part.length;
      onDone(done);
    }
  };
  const workers = Array.from({ length: workerCount(files.length) }, () => startWorker(models));
  try {
    await Promise.all(workers.map(run));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

function startWorker(models: readonly string[]): Worker {
  return new Worker(new URL("./lint-worker.js", import.meta.url), { workerData: models, resourceLimits });
}

/** An error in a thread is a bug of ours: it is thrown here. */
function ask(worker: Worker, files: readonly FileToLint[]): Promise<readonly FileAnswer[]> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (answers: readonly FileAnswer[]) => {
      worker.off("error", reject);
      resolve(answers);
    });
    worker.postMessage(files);
  });
}
