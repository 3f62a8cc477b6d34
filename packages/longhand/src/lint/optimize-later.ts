import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 watch a function for longer before it optimizes it. Node 20's does so early that, in a run of a few seconds, its compiler takes a
 * third of the time, in each thread anew; later versions of V8 have a quicker compiler in between, and no such flag. What runs for long is
 * optimized all the same.
 */
export function optimizeLater(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}
