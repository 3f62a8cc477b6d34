import { equivalence } from "./equivalents.ts";
import type { Mutant } from "./instrument.ts";
import type { Fate, MutantResult } from "./run-mutants.ts";

/** What became of the mutants of one file. */
interface Row {
  readonly file: string;
  /** How many it has; fewer may have been tried. */
  readonly mutants: number;
  readonly counts: readonly number[];
}

/** What was tried, and of how many. */
export interface Tried {
  readonly name: string;
  readonly results: readonly MutantResult[];
  /** All of the files that were changed. */
  readonly mutants: readonly Mutant[];
}

const columns: readonly (Fate | "equivalent")[] = ["killed", "timeout", "survived", "not reached", "equivalent"];

/**
 * A table with a row for each file, and the share of mutants that the tests noticed, of those that they could notice. Rows of an earlier
 * report stay for files that were not tried this time.
 */
export function formatReport({ name, results, mutants }: Tried, earlier: string): string {
  const fresh = [...new Set(results.map(({ mutant }) => mutant.file))].map(
    (file): Row => rowOf(file, results, mutants.filter((mutant) => mutant.file === file).length),
  );
  const kept = readRows(earlier).filter(({ file }) => fresh.every((row) => row.file !== file));
  const rows = [...fresh, ...kept].sort((a, b) => (a.file < b.file ? -1 : 1));
  const all = {
    file: "**these files**",
    mutants: sum(rows.map(({ mutants }) => mutants)),
    counts: columns.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0))),
  };
  return [
    `# Mutants of ${name}`,
    "",
    `Written by \`pnpm mutate ${name}\`. Each mutant is one change to one place of the source: it is killed when a test fails, or takes far`,
    "longer than before. What no test could notice is listed with its reason in `scripts/src/mutate/equivalents.ts`, and not counted.",
    "",
    `| file | mutants | tried | ${columns.join(" | ")} | noticed |`,
    `| --- | --- | --- | ${columns.map(() => "---").join(" | ")} | --- |`,
    ...[all, ...rows].map(formatRow),
    "",
  ].join("\n");
}

function rowOf(file: string, results: readonly MutantResult[], mutants: number): Row {
  const ofFile = results.filter(({ mutant }) => mutant.file === file);
  return {
    file,
    mutants,
    counts: columns.map((column) => ofFile.filter((result) => columnOf(result) === column).length),
  };
}

function columnOf({ fate, mutant }: MutantResult): Fate | "equivalent" {
  return isNoticed(fate) || equivalence(mutant) === undefined ? fate : "equivalent";
}

function isNoticed(fate: Fate): boolean {
  return fate === "killed" || fate === "timeout";
}

function formatRow({ file, mutants, counts }: Row): string {
  const [killed = 0, timeout = 0, survived = 0, unreached = 0] = counts;
  const possible = killed + timeout + survived + unreached;
  const share = possible === 0 ? 1 : (killed + timeout) / possible;
  return `| ${[file, mutants, sum(counts), ...counts, `${(100 * share).toFixed(1)} %`].join(" | ")} |`;
}

function readRows(report: string): readonly Row[] {
  return report.split("\n").flatMap((line) => {
    const [, file = "", mutants, , ...cells] = line.split("|").map((cell) => cell.trim());
    const counts = cells.slice(0, columns.length).map(Number);
    return file.endsWith(".ts") ? [{ file, mutants: Number(mutants), counts }] : [];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A line for each mutant that nothing noticed and something could: where it is, and what it changes. */
export function formatSurvivors(results: readonly MutantResult[]): string {
  return results
    .filter(({ fate, mutant }) => !isNoticed(fate) && equivalence(mutant) === undefined)
    .map(
      ({ fate, mutant: { file, line, kind, original, replacement } }) =>
        `${file}:${line} ${fate} ${kind}: ${oneLine(original)} -> ${oneLine(replacement)}`,
    )
    .join("\n");
}

function oneLine(text: string): string {
  const joined = text.replaceAll(/\s+/g, " ");
  return joined.length > 160 ? `${joined.slice(0, 160)}…` : joined;
}
