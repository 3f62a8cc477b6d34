import type { ExitCode } from "../exit-code.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { chooseFiles } from "./choose-files.ts";
import { exitCodeFor } from "./exit-code-for.ts";
import { explainRule } from "./explain-rule.ts";
import { diffOf, type FixedFile, fixFiles, writeFixed } from "./fix-files.ts";
import type { LintedFile } from "./lint-files.ts";
import { lintOptions } from "./lint-options.ts";
import { lintStdin } from "./lint-stdin.ts";
import { lintWithCache } from "./lint-with-cache.ts";
import { listRules } from "./list-rules.ts";
import { printReport, reportOf, sayPassedOver } from "./print-report.ts";
import { counted } from "./report.ts";
import { requestedFixes, requestedFormat } from "./requested.ts";
import { tuneV8 } from "./tune-v8.ts";

/** Runs `longhand lint`. */
export async function runLint(given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const explained = given.valueOf(lintOptions.explain);
  if (explained !== undefined) return explainRule(explained, requestedFormat(given), surroundings);
  if (given.valueOf(lintOptions.listRules)) return listRules(requestedFormat(given), surroundings);
  tuneV8();
  const work = await chooseFiles(given, surroundings);
  if ("wrongUsage" in work) return work;
  if (given.valueOf(lintOptions.stdin)) return lintStdin(given, work, surroundings);
  const linted = await lintWithCache(given, work, surroundings);
  const wanted = requestedFixes(given);
  const fixed = wanted === undefined ? [] : fixFiles(linted, wanted, work.models);
  if (given.valueOf(lintOptions.fixDryRun)) return printPatch(given, linted, fixed, surroundings);
  for (const file of fixed) {
    const reason = writeFixed(file);
    if (reason !== undefined) return refuseUsage(`${file.file.name} cannot be written: ${reason}.`);
  }
  const target = { cwd: work.cwd, output: surroundings.stdout };
  return printReport(given, afterFixes(linted, fixed), target, surroundings);
}

function afterFixes(linted: readonly LintedFile[], fixed: readonly FixedFile[]): readonly LintedFile[] {
  const reports = new Map(fixed.map(({ file, page }) => [file, page.report]));
  return linted.map((one) => {
    const report = reports.get(one.file);
    return report === undefined ? one : { file: one.file, report };
  });
}

/** The patch on standard output; the exit code is that of the files, which stay as they are. */
async function printPatch(
  given: Given,
  linted: readonly LintedFile[],
  fixed: readonly FixedFile[],
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  await sayPassedOver(linted, stderr);
  for (const file of fixed) await write(stdout, diffOf(file));
  const mended = fixed.reduce((sum, { page }) => sum + page.fixed.length, 0);
  if (mended > 0)
    await write(stderr, `${counted(mended, "finding")} in ${counted(fixed.length, "file")} would be mended.\n`);
  return exitCodeFor(reportOf(linted), given.valueOf(lintOptions.failOn));
}
