import {
  type DocumentFormat,
  defaultSettings,
  type FixedPage,
  fixPage,
  type LintDocument,
  lintPage,
  type PageReport,
} from "@longhand/lint";
import { cognitoIdp } from "@longhand/model";
import { defineCheck, neverThrows } from "../check.ts";
import type { FuzzCase } from "../fuzz-case.ts";
import { defineTarget } from "../target.ts";
import { anyPage } from "./any-page.ts";

/** A page with what is found in it, and what the fixes make of it. */
interface Subject {
  readonly text: string;
  readonly report: PageReport;
  readonly fixed: FixedPage;
  /** What the fixes make of the mended page. */
  readonly again: FixedPage;
}

/** Pages and scripts, linted and mended. */
export const pages = defineTarget<Subject>({
  name: "pages",
  about: "Markdown, reStructuredText, scripts and workflows, linted and mended",
  usualCount: 20_000,
  generate: anyPage,
  read,
  open: async () => ({ checks, notes: [], close: async () => undefined }),
});

const checks = [
  neverThrows<Subject>(),
  defineCheck<Subject>({
    title: "findings, what is related to them and their fixes stand inside the page, where their lines and columns say",
    appliesTo: ({ report }) => report.findings.length > 0,
    findDifference: ({ text, report }) => {
      const isInside = ({ start, end }: { readonly start: number; readonly end: number }) =>
        start >= 0 && start <= end && end <= text.length;
      return report.findings.find(({ at, fix, related = [] }) => {
        const places = [at, ...related.map((other) => other.at), ...(fix?.edits ?? []).map((edit) => edit.at)];
        return !places.every(isInside) || lineOf(text, at.start) !== at.line;
      })?.code;
    },
  }),
  defineCheck<Subject>({
    title: "a fix leaves no more errors than there were",
    appliesTo: ({ fixed }) => fixed.fixed.length > 0,
    findDifference: ({ report, fixed }) => {
      const [before, after] = [countErrors(report), countErrors(fixed.report)];
      return after > before ? `${before} errors became ${after}: ${JSON.stringify(fixed.text)}` : undefined;
    },
  }),
  defineCheck<Subject>({
    title: "mending a mended page changes nothing",
    appliesTo: ({ fixed }) => fixed.fixed.length > 0,
    findDifference: ({ fixed, again }) =>
      fixed.text === again.text ? undefined : `${JSON.stringify(fixed.text)}\nbecame ${JSON.stringify(again.text)}`,
  }),
  defineCheck<Subject>({
    title: "a page without a fix stays as it is",
    appliesTo: ({ fixed }) => fixed.fixed.length === 0,
    findDifference: ({ text, fixed }) => (fixed.text === text ? undefined : JSON.stringify(fixed.text)),
  }),
];

const service = cognitoIdp();
const services = new Map([[service.id, service]]);

function check(document: LintDocument): PageReport {
  return lintPage(document, services, { ...defaultSettings, preset: "strict" });
}

function read({ kind, text }: FuzzCase): Subject {
  const document: LintDocument = { name: "page", text, format: formatOf(kind) };
  const fixed = fixPage(document, "unsafe", check);
  return { text, report: check(document), fixed, again: fixPage({ ...document, text: fixed.text }, "unsafe", check) };
}

const formats: readonly DocumentFormat[] = ["markdown", "rst", "shell", "workflow", "text"];

function formatOf(kind: string): DocumentFormat {
  return formats.find((format) => format === kind) ?? "text";
}

/** Counted from 1; a line ends in `\\n`, `\\r\\n` or `\\r`. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/).length;
}

function countErrors({ findings }: PageReport): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
