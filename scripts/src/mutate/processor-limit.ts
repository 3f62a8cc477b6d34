import { Worker } from "node:worker_threads";

/** Ends the process when it takes too much of the processor's time, whatever else the machine does meanwhile. */
export interface ProcessorLimit {
  /** Allows so many milliseconds from now on. */
  readonly allow: (milliseconds: number) => void;
  readonly lift: () => void;
}

/** Starts to watch this process, in a thread of its own: a loop that never ends leaves no room for a timer. */
export function watchProcessor(): ProcessorLimit {
  const limit = new Float64Array(new SharedArrayBuffer(8));
  limit[0] = Number.POSITIVE_INFINITY;
  new Worker(new URL("./watch-processor.js", import.meta.url), { workerData: limit }).unref();
  return {
    allow: (milliseconds) => {
      limit[0] = processorTime() + milliseconds;
    },
    lift: () => {
      limit[0] = Number.POSITIVE_INFINITY;
    },
  };
}

/** The time of the processor, in milliseconds, that this process has taken with all its threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
