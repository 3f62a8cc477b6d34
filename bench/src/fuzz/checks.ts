import type { Check } from "./check.ts";
import { sameAsDescent } from "./checks/descent.ts";
import { diagnosticsPointInside } from "./checks/diagnostics.ts";
import { neverThrows } from "./checks/no-exception.ts";
import { printReadsBack } from "./checks/print.ts";
import { rangesNest } from "./checks/ranges.ts";

/** Every check that needs nothing installed, in the order of the report. */
export const checks: readonly Check[] = [
  neverThrows,
  rangesNest,
  diagnosticsPointInside,
  printReadsBack,
  sameAsDescent,
];
