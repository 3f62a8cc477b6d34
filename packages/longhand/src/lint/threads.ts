import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type FileAnswer, type FileToLint, lintFile } from "./lint-file.ts";
import type { Models } from "./models.ts";

/** Threads that check files, together with the one that starts them. */
export interface Threads {
  /** Checks files, and ends. Some that are too large for a thread are left out. `onDone` hears how many are done. */
  readonly lint: (
    files: readonly FileToLint[],
    models: Models,
    onDone: (count: number) => void,
  ) => Promise<ReadonlyMap<FileToLint, FileAnswer>>;
  /** Ends without having done anything. */
  readonly end: () => Promise<void>;
}

/** So many files, or so many bytes, take longer than threads take to start. */
const many = { files: 300, bytes: 1_500_000 };

/** The most files that a thread gets at a time, and into how many parts the work of each is cut. */
const batch = { files: 250, parts: 8 };

/** More threads would only read the same models once more. */
const maxThreads = 4;

/** Tight, so that all threads together stay small: they hold models and one page. MB. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** Starts threads once there is enough to do for them. */
export interface ThreadStarter {
  /** While files are still being looked for: so many there are already. */
  readonly hear: (count: number) => void;
  /** The threads for all files, where they are worth it: the settings and the models of the files can be looked for meanwhile. */
  readonly start: (paths: readonly string[]) => Threads | undefined;
}

/** A starter that has not heard of any file. */
export function createThreadStarter(): ThreadStarter {
  const count = Math.min(availableParallelism(), maxThreads);
  let threads: Threads | undefined;
  const startIf = (isWorthIt: boolean) => {
    // This thread checks files, too: another one would have to read all the code once more.
    if (count > 1 && isWorthIt) threads ??= startThreads(count - 1);
    return threads;
  };
  return {
    hear: (files) => startIf(files >= many.files),
    start: (paths) => startIf(threads === undefined && isMuch(paths)),
  };
}

function startThreads(count: number): Threads {
  const workers = Array.from({ length: count }, startThread);
  const end = async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  return {
    end,
    async lint(files, models, onDone) {
      const answers = new Map<FileToLint, FileAnswer>();
      const work = { batches: batchesOf(files, count + 1), answers, onDone };
      for (const worker of workers) worker.postMessage(models.files);
      try {
        await Promise.all([...workers.map((worker) => workThere(worker, work)), workHere(models, work)]);
      } finally {
        await end();
      }
      return answers;
    },
  };
}

function startThread(): Worker {
  return new Worker(new URL("./lint-worker.js", import.meta.url), { resourceLimits });
}

/** What is to be done, and what was. */
interface Shared {
  readonly batches: FileToLint[][];
  readonly answers: Map<FileToLint, FileAnswer>;
  readonly onDone: (count: number) => void;
}

/** Has a thread check one batch after the other. */
async function workThere(worker: Worker, { batches, answers, onDone }: Shared): Promise<void> {
  for (let files = batches.shift(); files !== undefined; files = batches.shift()) {
    const part = await ask(worker, files);
    for (const [index, file] of files.entries()) {
      const answer = part[index];
      if (answer !== undefined) answers.set(file, answer);
    }
    onDone(answers.size);
  }
}

/** Checks one batch after the other in this thread, and lets others have their turn behind each file: they wait for their next batch. */
async function workHere(models: Models, { batches, answers, onDone }: Shared): Promise<void> {
  for (let files = batches.shift(); files !== undefined; files = batches.shift()) {
    for (const file of files) {
      answers.set(file, lintFile(file, models));
      onDone(answers.size);
      await setImmediate();
    }
  }
}

function isMuch(paths: readonly string[]): boolean {
  if (paths.length >= many.files) return true;
  return paths.length > 1 && paths.reduce((sum, path) => sum + sizeOf(path), 0) >= many.bytes;
}

/** None of what cannot be read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/**
 * The files of a folder stay together, because they mostly need the same models, and each thread reads its own. The largest batches come first,
 * so that no thread is left with one when the others are done.
 */
function batchesOf(files: readonly FileToLint[], threads: number): FileToLint[][] {
  const most = Math.min(batch.files, Math.ceil(files.length / threads / batch.parts));
  const last = new Map<string, FileToLint[]>();
  const batches: FileToLint[][] = [];
  for (const file of files) {
    const folder = dirname(file.path);
    const known = last.get(folder);
    if (known !== undefined && known.length < most) known.push(file);
    else {
      const files = [file];
      last.set(folder, files);
      batches.push(files);
    }
  }
  return batches.sort((a, b) => b.length - a.length);
}

/** An error in a thread is a bug of ours: it is thrown here. */
function ask(worker: Worker, files: readonly FileToLint[]): Promise<readonly (FileAnswer | undefined)[]> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (answers: readonly (FileAnswer | undefined)[]) => {
      worker.off("error", reject);
      resolve(answers);
    });
    worker.postMessage(files);
  });
}
