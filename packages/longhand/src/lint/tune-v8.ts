import { setFlagsFromString } from "node:v8";

/** Sets V8 up for a process that checks pages in all of its threads and then ends. */
export function tuneV8(): void {
  // V8 shares the collection of young objects among further threads, which have to be waited for where every processor has one that
  // checks pages already: about a twentieth of a long run.
  setFlagsFromString("--no-parallel-scavenge");
  // Node 20's V8 optimizes a function so early that, in a run of a few seconds, its compiler takes a third of the time, in each thread anew;
  // later versions have a quicker compiler in between, and no such flag. What runs for long is optimized all the same.
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}
