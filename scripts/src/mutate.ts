import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatCoverage, measureCoverage } from "./mutate/coverage.ts";
import { instrument, type Mutant } from "./mutate/instrument.ts";
import { formatReport, formatSurvivors, type Tried } from "./mutate/report.ts";
import { type MutantResult, runMutants } from "./mutate/run-mutants.ts";
import { createScratch } from "./mutate/scratch.ts";
import { findSubject, subjects } from "./mutate/subjects.ts";
import { testFiles } from "./mutate/worker-process.ts";
import { pathOf } from "./path-of.ts";

/*
 * Changes the source of a package in one place at a time, and asks its tests whether they notice. Everything happens in a copy of
 * the repository; the tests run in a few processes that load them once, which is what makes some thousand changes bearable.
 */

const reports = pathOf("bench/mutation");

const { values, positionals } = parseArgs({
  options: {
    file: { type: "string", multiple: true },
    workers: { type: "string", default: "2" },
    // With 3, each third change is tried: a third of the time, and a share that is right to a percent or two.
    every: { type: "string", default: "1" },
  },
  allowPositionals: true,
});

/** Results of the files of which every mutant has been tried: a run that is ended early has those at least. */
function ofWholeFiles(results: readonly MutantResult[], mutants: readonly Mutant[]): readonly MutantResult[] {
  const open = new Set(mutants.map(({ id }) => id));
  for (const { mutant } of results) open.delete(mutant.id);
  const files = new Set(mutants.filter(({ id }) => open.has(id)).map(({ file }) => file));
  return results.filter(({ mutant }) => !files.has(mutant.file));
}

function writeReport(tried: Tried): string {
  const page = join(reports, `${tried.name}.md`);
  const written = formatReport(tried, existsSync(page) ? readFileSync(page, "utf8") : "");
  mkdirSync(reports, { recursive: true });
  writeFileSync(page, written);
  return written;
}

for (const name of positionals.length === 0 ? subjects.map((subject) => subject.name) : positionals) {
  const subject = findSubject(name);
  const scratch = createScratch(pathOf(""));
  try {
    const mutants = await instrument(scratch.folder, subject, values.file ?? []);
    const tested = { folder: scratch.folder, tests: testFiles(scratch.folder, subject), count: mutants.length };
    const wanted = mutants.filter(({ id }) => id % Number(values.every) === 0);
    console.log(`${name}: ${wanted.length} of ${mutants.length} mutants`);
    const coverage = await measureCoverage(tested);
    console.log(formatCoverage(coverage));
    const results: MutantResult[] = [];
    const report = (tried: readonly MutantResult[]) => {
      results.push(...tried);
      const progress = `${results.length} of ${wanted.length}`;
      console.log([formatSurvivors(tried), progress].filter((line) => line !== "").join("\n"));
      writeReport({ name, results: ofWholeFiles(results, wanted), mutants });
    };
    await runMutants({ tested, mutants: wanted, coverage, report }, Number(values.workers));
    console.log(writeReport({ name, results, mutants }));
  } finally {
    scratch.remove();
  }
}
