import type { Finding } from "@longhand/lint";
import * as z from "zod";
import { readTextFile } from "../input/read-file.ts";
import { printJson } from "../output/print-json.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { fingerprint } from "./fingerprint.ts";
import type { LintReport } from "./report.ts";

/** How often what was found when the baseline was written: by file, rule and fingerprint. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.int().min(1)))),
});

/** Old findings that nobody wants to hear of. */
export type Baseline = z.infer<typeof baselineSchema>;

/** Reads a baseline. */
export function readBaseline(path: string): Baseline | WrongUsage {
  const file = readTextFile(path);
  if ("reason" in file) return refuseUsage(`The baseline ${path} cannot be read: ${file.reason}.`);
  const parsed = baselineSchema.safeParse(parseJson(file.text));
  return parsed.data ?? refuseUsage(`${path} is no baseline; write one with --write-baseline.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The baseline of a report, as the text of a file: the same for the same findings, in whatever order they come. */
export function printBaseline({ files }: LintReport): string {
  const rows = files.flatMap(({ path, findings }) =>
    findings.length === 0 ? [] : [[path, countRules(findings)] as const],
  );
  return `${printJson({ version: 1, files: sortedObject(rows) })}\n`;
}

function countRules(findings: readonly Finding[]): Baseline["files"][string] {
  const rules = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const counts = rules.get(finding.code) ?? new Map<string, number>();
    const key = fingerprint(finding);
    rules.set(finding.code, counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  return sortedObject([...rules].map(([code, counts]) => [code, sortedObject([...counts])] as const));
}

function sortedObject<Value>(rows: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A report without what a baseline knows, and what of the baseline is gone. */
export interface BaselinedReport {
  readonly report: LintReport;
  /** How many findings the baseline covers. */
  readonly known: number;
  /** How many it has that are no more, in the files of the report. */
  readonly gone: number;
}

/** Leaves out of each file as many findings of a rule and fingerprint as the baseline counts, from the top. */
export function applyBaseline(report: LintReport, { files: known }: Baseline): BaselinedReport {
  let covered = 0;
  let counted = 0;
  const files = report.files.map(({ path, findings }) => {
    const left = leftOf(known[path] ?? {});
    counted += [...left.values()].reduce((sum, count) => sum + count, 0);
    const fresh = findings.filter((finding) => {
      const key = keyOf(finding.code, fingerprint(finding));
      const count = left.get(key) ?? 0;
      left.set(key, Math.max(count - 1, 0));
      return count === 0;
    });
    covered += findings.length - fresh.length;
    return { path, findings: fresh };
  });
  return { report: { files }, known: covered, gone: counted - covered };
}

function leftOf(rules: Baseline["files"][string]): Map<string, number> {
  return new Map(
    Object.entries(rules).flatMap(([code, counts]) =>
      Object.entries(counts).map(([print, count]) => [keyOf(code, print), count] as const),
    ),
  );
}

function keyOf(code: string, print: string): string {
  return `${code} ${print}`;
}
