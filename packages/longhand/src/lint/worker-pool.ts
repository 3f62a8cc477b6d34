import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileAnswer, FileToLint } from "./lint-file.ts";

/** Fewer files are checked before a thread has started. */
const fewFiles = 300;

/** The most files that a thread gets at a time. */
const batchSize = 250;

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

/** Checks files in threads. `onDone` hears how many are done. */
export async function lintInWorkers(
  files: readonly FileToLint[],
  models: readonly string[],
  onDone: (count: number) => void,
): Promise<ReadonlyMap<FileToLint, FileAnswer>> {
  const batches = batchesOf(files);
  const answers = new Map<FileToLint, FileAnswer>();
  const run = async (worker: Worker): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const part = await ask(worker, batch);
      for (const [index, file] of batch.entries()) {
        const answer = part[index];
        if (answer !== undefined) answers.set(file, answer);
      }
      onDone(answers.size);
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

/**
 * The files of a folder stay together, because they mostly need the same models, and each thread loads its own. The largest batches come first,
 * so that no thread is left with one when the others are done.
 */
function batchesOf(files: readonly FileToLint[]): FileToLint[][] {
  const last = new Map<string, FileToLint[]>();
  const batches: FileToLint[][] = [];
  for (const file of files) {
    const folder = dirname(file.path);
    const known = last.get(folder);
    if (known !== undefined && known.length < batchSize) known.push(file);
    else {
      const batch = [file];
      last.set(folder, batch);
      batches.push(batch);
    }
  }
  return batches.sort((a, b) => b.length - a.length);
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
