import type { Merge, Merged } from "./merge-request.ts";

/** Something that the service fills in or keeps equal after it has taken a request over. */
export type Mirror = (merged: Merged, merge: Merge) => Merged;
