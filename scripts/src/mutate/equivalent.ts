import type { Mutant } from "./instrument.ts";

/** A change that makes no difference that anybody could see, and why; so no test can notice it. */
export interface Equivalent extends Pick<Mutant, "file" | "original" | "replacement"> {
  readonly reason: string;
}

/** Changes that make no difference for one reason, each as what is written and what is written instead. */
export function inFile(
  file: string,
  reason: string,
  changes: readonly (readonly [original: string, replacement: string])[],
): readonly Equivalent[] {
  return changes.map(([original, replacement]) => ({ file, original, replacement, reason }));
}
