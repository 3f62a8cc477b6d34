import type { Finding } from "@longhand/lint";

/** What was found in a run, for the formats. */
export interface LintReport {
  /** In the order of their paths; files without findings too. */
  readonly files: readonly FileReport[];
}

/** What was found in one file. */
export interface FileReport {
  /** As people name it: from the working folder down where it is below, with `/`. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** How many findings of each severity there are. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** A number of things: `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Counts the findings of a report. */
export function countFindings({ files }: LintReport): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
