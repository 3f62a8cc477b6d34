import type { Fate, MutantResult } from "./run-mutants.ts";

const fates: readonly Fate[] = ["killed", "timeout", "survived", "not reached"];

/** A table with a row for each file, and the share of mutants that the tests noticed. */
export function formatReport(name: string, results: readonly MutantResult[]): string {
  const files = [...new Set(results.map(({ mutant }) => mutant.file))].sort();
  const rows = files.map((file) =>
    row(
      file,
      results.filter(({ mutant }) => mutant.file === file),
    ),
  );
  return [
    `# Mutants of ${name}`,
    "",
    `Written by \`pnpm mutate ${name}\`: each mutant is one change to one place of the source, and is killed when a test notices it.`,
    "",
    `| file | mutants | ${fates.join(" | ")} | noticed |`,
    `| --- | --- | ${fates.map(() => "---").join(" | ")} | --- |`,
    row("**all**", results),
    ...rows,
    "",
  ].join("\n");
}

function row(title: string, results: readonly MutantResult[]): string {
  const counts = fates.map((fate) => results.filter((result) => result.fate === fate).length);
  return `| ${[title, results.length, ...counts, `${(100 * noticedShare(results)).toFixed(1)} %`].join(" | ")} |`;
}

/** The share of mutants that a test noticed, from 0 to 1. */
function noticedShare(results: readonly MutantResult[]): number {
  const noticed = results.filter(({ fate }) => fate === "killed" || fate === "timeout");
  return results.length === 0 ? 1 : noticed.length / results.length;
}

/** A line for each mutant that nothing noticed: where it is, and what it changes. */
export function formatSurvivors(results: readonly MutantResult[]): string {
  return results
    .filter(({ fate }) => fate === "survived" || fate === "not reached")
    .map(
      ({ fate, mutant: { file, line, kind, original, replacement } }) =>
        `${file}:${line} ${fate} ${kind}: ${oneLine(original)} -> ${oneLine(replacement)}`,
    )
    .sort()
    .join("\n");
}

function oneLine(text: string): string {
  const joined = text.replaceAll(/\s+/g, " ");
  return joined.length > 100 ? `${joined.slice(0, 100)}…` : joined;
}
