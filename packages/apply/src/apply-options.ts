import type { Versions } from "./journal-entry.ts";

/** What an apply may be told besides plan and consent. */
export interface ApplyOptions {
  /** The apply that this one takes back. */
  readonly undoes?: string;
  /** Names the apply in the journal; made where it is absent. */
  readonly applyId?: string;
  /** For the journal. */
  readonly versions?: Versions;
  /** Gives up before the first write. What is sent is waited for and read back all the same. */
  readonly signal?: AbortSignal;
}
