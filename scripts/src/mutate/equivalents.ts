import type { Mutant } from "./instrument.ts";

/** A change that makes no difference that anybody could see, and why; so no test can notice it. */
interface Equivalent extends Pick<Mutant, "file" | "original" | "replacement"> {
  readonly reason: string;
}

/** Every such change. A place is known by its text, so that lines may come and go before it. */
const equivalents: readonly Equivalent[] = [];

/** Why the change makes no difference; undefined where it does, or might. */
export function equivalence({ file, original, replacement }: Mutant): string | undefined {
  return equivalents.find(
    (known) => known.file === file && known.original === original && known.replacement === replacement,
  )?.reason;
}
