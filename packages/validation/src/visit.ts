import type { Diagnostic } from "@longhand/diagnostics";
import type { Shape } from "@longhand/model";
import type { Site } from "./site.ts";

/** A value that waits for its check. It may be anything: callers hand in what they have. */
export interface Visit<S extends Shape = Shape> {
  readonly value: unknown;
  readonly shape: S;
  readonly site: Site;
}

/** What the check of one value gives: what is wrong with itself, and its parts, in the order in which they are checked. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly parts: readonly Visit[];
}

/** How the AWS CLI reports what its own check of the parameters refuses before it sends anything (botocore 1.43.11, validate.py). */
export const refusedByCli = { cli: { kind: "validation" } } as const;
