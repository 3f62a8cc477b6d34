import { describeError } from "./check.ts";
import type { FuzzCase } from "./fuzz-case.ts";

/** A case that was tried: what the checks look at, or what the product threw. */
export interface Attempt<Subject> {
  readonly tried: FuzzCase;
  readonly subject?: Subject;
  readonly exception?: string;
}

/** Tries a case, and keeps the exception that must not happen. */
export function attempt<Subject>(tried: FuzzCase, read: (tried: FuzzCase) => Subject): Attempt<Subject> {
  try {
    return { tried, subject: read(tried) };
  } catch (error) {
    return { tried, exception: describeError(error) };
  }
}
