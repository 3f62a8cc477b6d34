import { pathToFileURL } from "node:url";

/**
 * What uvu gives for one `.run()`: the report of the failures (`true` when there is none), then how many tests
 * passed, were skipped and should have run.
 */
export type Outcome = readonly [report: string | true, passed: number, skipped: number, total: number];

/** Runs one suite, that is everything that was registered before its `.run()`. */
export type Run = () => Promise<Outcome>;

declare global {
  /** Set before uvu is loaded, it leaves the running to us. */
  var UVU_DEFER: 1;
  /** The group that `.run()` adds to. */
  var UVU_INDEX: number;
  var UVU_QUEUE: Run[][];
}

/** Loads a compiled test file and returns its suites, in order; none when the file never calls `.run()`. */
export async function loadRuns(module: string): Promise<readonly Run[]> {
  const runs: Run[] = [];
  globalThis.UVU_DEFER = 1;
  globalThis.UVU_INDEX = 0;
  globalThis.UVU_QUEUE = [runs];
  await import(pathToFileURL(module).href);
  return runs;
}
