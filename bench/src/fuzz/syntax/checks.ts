import { type Check, neverThrows } from "../check.ts";
import { sameAsDescent } from "./checks/descent.ts";
import { diagnosticsPointInside } from "./checks/diagnostics.ts";
import { printReadsBack } from "./checks/print.ts";
import { rangesNest } from "./checks/ranges.ts";
import type { Subject } from "./subject.ts";

/** Every check that needs nothing installed, in the order of the report. */
export const checks: readonly Check<Subject>[] = [
  neverThrows(),
  rangesNest,
  diagnosticsPointInside,
  printReadsBack,
  sameAsDescent,
];
