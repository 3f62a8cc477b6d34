import type { Provenance } from "@longhand/convert";

/** Where the parts of a value were written, as parts of a larger one that has it at `pointer`. */
export function underPointer(provenance: Provenance, pointer: string): Provenance {
  return new Map([...provenance].map(([inner, origin]) => [pointer + inner, origin]));
}
