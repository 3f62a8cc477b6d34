import { resolve } from "node:path";
import { writeFileSync } from "atomically";
import { reasonOf } from "../input/read-file.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { applyBaseline, printBaseline, readBaseline } from "./baseline.ts";
import { lintOptions } from "./lint-options.ts";
import { counted, countFindings, type LintReport } from "./report.ts";

/** What is left to report, and what to say about the baseline. */
export interface BaselineStep {
  readonly report: LintReport;
  readonly notes: readonly string[];
}

const defaultFile = ".longhandlint-baseline.json";

/** Writes a baseline, or leaves out what one knows, as the options say. */
export function baselineStep(given: Given, report: LintReport, cwd: string): BaselineStep | WrongUsage {
  const file = given.valueOf(lintOptions.baseline);
  if (given.valueOf(lintOptions.writeBaseline)) return writeBaseline(resolve(cwd, file ?? defaultFile), report);
  if (file === undefined) return { report, notes: [] };
  const baseline = readBaseline(resolve(cwd, file));
  if ("wrongUsage" in baseline) return baseline;
  const { report: fresh, known, gone } = applyBaseline(report, baseline);
  const notes = [`The baseline knows ${counted(known, "finding")}.`];
  if (gone > 0)
    notes.push(
      `${counted(gone, "finding")} of the baseline cannot be found any more; write it anew with --write-baseline.`,
    );
  return { report: fresh, notes };
}

function writeBaseline(path: string, report: LintReport): BaselineStep | WrongUsage {
  try {
    writeFileSync(path, printBaseline(report), "utf8");
  } catch (error) {
    return refuseUsage(`The baseline ${path} cannot be written: ${reasonOf(error)}.`);
  }
  const { error, warning, info } = countFindings(report);
  const empty = { files: report.files.map((file) => ({ ...file, findings: [] })) };
  return { report: empty, notes: [`The baseline ${path} has ${counted(error + warning + info, "finding")} now.`] };
}
