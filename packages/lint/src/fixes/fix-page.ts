import { applyEdits } from "@longhand/diagnostics";
import type { LintDocument } from "../document.ts";
import type { Finding, FixSafety, PageFix } from "../finding.ts";
import type { PageReport } from "../lint-page.ts";

/** One fix may make room for the next. Each round mends or refuses at least one; no page needs as many as this. */
const MaxRounds = 1000;

/** A page after its fixes. */
export interface FixedPage {
  readonly text: string;
  /** What was mended, in the order of the mending; the places are those of the page as it was then. */
  readonly fixed: readonly Finding[];
  /** What is left. */
  readonly report: PageReport;
}

/**
 * Mends a page as far as its findings say how: `safe` fixes, or `unsafe` ones as well. After each round the page is read anew; a fix that
 * does not help is taken back. Mending the result again changes nothing.
 */
export function fixPage(
  document: LintDocument,
  wanted: FixSafety,
  check: (document: LintDocument) => PageReport,
): FixedPage {
  let state: FixedPage = { text: document.text, fixed: [], report: check(document) };
  const refused = new Set<string>();
  for (let round = 0; round < MaxRounds; round += 1) {
    const chosen = choose(state.report.findings, wanted, refused);
    if (chosen.length === 0) break;
    state = mend(state, chosen, { check: (text) => check({ ...document, text }), refused });
  }
  return { ...state, report: withoutRefused(state.report, refused) };
}

/** A fix that does not help is none. */
function withoutRefused(report: PageReport, refused: ReadonlySet<string>): PageReport {
  if (refused.size === 0) return report;
  const findings = report.findings.map((finding) => {
    if (!isFixable(finding) || !refused.has(keyOf(finding))) return finding;
    const { fix: _fix, ...rest } = finding;
    return rest;
  });
  return { ...report, findings };
}

type FixableFinding = Finding & { readonly fix: PageFix };

interface Mending {
  readonly check: (text: string) => PageReport;
  readonly refused: Set<string>;
}

/** Those whose edits do not touch an earlier one's. */
function choose(
  findings: readonly Finding[],
  wanted: FixSafety,
  refused: ReadonlySet<string>,
): readonly FixableFinding[] {
  const chosen: FixableFinding[] = [];
  for (const finding of findings.filter(isFixable)) {
    const isWanted = wanted === "unsafe" || finding.fix.safety === "safe";
    if (!isWanted || refused.has(keyOf(finding))) continue;
    if (chosen.every((other) => !touches(other.fix, finding.fix))) chosen.push(finding);
  }
  return chosen;
}

function isFixable(finding: Finding): finding is FixableFinding {
  return finding.fix !== undefined;
}

function touches(first: PageFix, second: PageFix): boolean {
  return first.edits.some(({ at: a }) => second.edits.some(({ at: b }) => a.start <= b.end && b.start <= a.end));
}

/** All at once; where that does not help, those that help by themselves, and the others are never tried again. */
function mend(state: FixedPage, chosen: readonly FixableFinding[], mending: Mending): FixedPage {
  const all = tryFixes(state, chosen, mending);
  if (all !== undefined) return all;
  const helpful = chosen.filter((finding) => {
    const helps = chosen.length > 1 && tryFixes(state, [finding], mending) !== undefined;
    if (!helps) mending.refused.add(keyOf(finding));
    return helps;
  });
  const [first] = helpful;
  if (first === undefined) return state;
  return tryFixes(state, helpful, mending) ?? tryFixes(state, [first], mending) ?? state;
}

function tryFixes(state: FixedPage, chosen: readonly FixableFinding[], { check }: Mending): FixedPage | undefined {
  const edits = chosen.flatMap(({ fix }) => fix.edits.map(({ at, newText }) => ({ range: at, newText })));
  const text = applyEdits(state.text, edits);
  const report = check(text);
  return helps(state.report, report, chosen) ? { text, fixed: [...state.fixed, ...chosen], report } : undefined;
}

/** Fewer findings of each kind that was mended, and no more errors than before. */
function helps(before: PageReport, after: PageReport, chosen: readonly FixableFinding[]): boolean {
  if (countErrors(after) > countErrors(before)) return false;
  const codes = new Set(chosen.map(({ code }) => code));
  return [...codes].every((code) => {
    const mended = chosen.filter((finding) => finding.code === code).length;
    return countCode(after, code) <= countCode(before, code) - mended;
  });
}

function countErrors({ findings }: PageReport): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

function countCode({ findings }: PageReport, code: string): number {
  return findings.filter((finding) => finding.code === code).length;
}

/** Places move with other fixes; what is mended and how does not. */
function keyOf({ code, subject, fix }: FixableFinding): string {
  return JSON.stringify([code, subject, fix.title, fix.edits.map(({ newText }) => newText)]);
}
