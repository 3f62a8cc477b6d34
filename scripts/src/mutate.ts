import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureCoverage } from "./mutate/coverage.ts";
import { instrument } from "./mutate/instrument.ts";
import { formatReport, formatSurvivors } from "./mutate/report.ts";
import { runMutants } from "./mutate/run-mutants.ts";
import { createScratch } from "./mutate/scratch.ts";
import { findSubject, subjects } from "./mutate/subjects.ts";

/*
 * Changes the source of a package in one place at a time, and asks its tests whether they notice. Everything happens in a copy of
 * the repository; the tests run in a few processes that load them once, which is what makes some thousand changes bearable.
 */

const root = join(import.meta.dirname, "../..");
const reports = join(root, "docs/mutation");

const { values, positionals } = parseArgs({
  options: { file: { type: "string" }, workers: { type: "string", default: "2" } },
  allowPositionals: true,
});

for (const name of positionals.length === 0 ? subjects.map((subject) => subject.name) : positionals) {
  const subject = findSubject(name);
  const scratch = createScratch(root);
  try {
    const mutants = await instrument(scratch.folder, subject, values.file ?? "");
    const coverage = await measureCoverage(scratch.folder, subject);
    console.log(`${name}: ${mutants.length} mutants, ${coverage.tests.length} tests`);
    const results = await runMutants({ folder: scratch.folder, subject, mutants, coverage }, Number(values.workers));
    console.log(formatSurvivors(results));
    console.log(formatReport(name, results));
    if (values.file === undefined) writeFileSync(join(reports, `${name}.md`), formatReport(name, results));
  } finally {
    scratch.remove();
  }
}
