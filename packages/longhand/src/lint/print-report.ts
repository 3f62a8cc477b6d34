import { visible } from "@longhand/diagnostics";
import type { ExitCode } from "../exit-code.ts";
import { paintFor } from "../output/paint.ts";
import { write } from "../output/write.ts";
import type { Output, Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import type { WrongUsage } from "../wrong-usage.ts";
import { baselineStep } from "./baseline-step.ts";
import { exitCodeFor } from "./exit-code-for.ts";
import type { LintedFile } from "./lint-files.ts";
import { lintOptions } from "./lint-options.ts";
import type { LintReport } from "./report.ts";
import { asksForBaseline, requestedFormat } from "./requested.ts";
import { statsText } from "./stats.ts";

/** Columns of a terminal that does not say how wide it is: that it has none, or nothing at all. */
const UsualTerminal = 80;

/** Where a report goes. */
export interface ReportTarget {
  readonly cwd: string;
  readonly output: Output;
}

/** Writes what was found in the format that is asked for; notes about the run go to standard error. Gives the exit code. */
export async function printReport(
  given: Given,
  linted: readonly LintedFile[],
  { cwd, output }: ReportTarget,
  surroundings: Surroundings,
): Promise<ExitCode | WrongUsage> {
  const { stderr } = surroundings;
  await sayPassedOver(linted, stderr);
  const report = reportOf(linted);
  const step = asksForBaseline(given) ? baselineStep(given, report, cwd) : { report, notes: [] };
  if ("wrongUsage" in step) return step;
  const width = output.isTTY === true ? output.columns || UsualTerminal : undefined;
  const settings = { paint: paintFor(output, surroundings), ...(width && { width }) };
  await write(output, requestedFormat(given).render(step.report, settings));
  for (const note of step.notes) await write(stderr, `${note}\n`);
  if (given.valueOf(lintOptions.stats)) await write(stderr, statsText(linted));
  return exitCodeFor(step.report, given.valueOf(lintOptions.failOn));
}

/** Says what could not be read. */
export async function sayPassedOver(linted: readonly LintedFile[], stderr: Output): Promise<void> {
  for (const one of linted) {
    if ("reason" in one) await write(stderr, `${visible(one.file.name)} is passed over: ${one.reason}.\n`);
  }
}

/** What was found, of the files that could be read. */
export function reportOf(linted: readonly LintedFile[]): LintReport {
  const files = linted.flatMap((one) =>
    "reason" in one ? [] : [{ path: one.file.name, findings: one.report.findings }],
  );
  return { files };
}
