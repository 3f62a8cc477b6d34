import { setFlagsFromString } from "node:v8";

/**
 * Has each thread collect its young objects by itself. V8 shares that work among further threads, which have to be waited for where every
 * processor has one that checks pages already: a twentieth to a tenth of a long run.
 */
export function collectAlone(): void {
  setFlagsFromString("--no-parallel-scavenge");
}
