import { childPointer } from "@longhand/model";

/**
 * The way to a value, step by step from what is checked. It is spelled out as a JSON pointer only where there is a problem:
 * pointers for every value would take longer than all the checks.
 */
export interface Way {
  /** Undefined at the root. */
  readonly parent: Way | undefined;
  /** The name or index below the parent; at the root the pointer of the root itself. */
  readonly segment: string | number;
}

/** The JSON pointer that a way spells. */
export function pointerOf(way: Way): string {
  const segments: (string | number)[] = [];
  let step = way;
  while (step.parent !== undefined) {
    segments.push(step.segment);
    step = step.parent;
  }
  return segments.reduceRight<string>(childPointer, String(step.segment));
}
