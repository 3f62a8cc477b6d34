import { fitExcerpt, visible } from "@longhand/diagnostics";
import type { Finding } from "@longhand/lint";
import wrapAnsi from "wrap-ansi";
import { counted, countFindings, type FindingCounts, type LintReport } from "../report.ts";
import type { Format, FormatSettings } from "./format.ts";

/** Lines are broken and cut no earlier, however narrow the terminal is. Columns. */
const NarrowestTerminal = 40;

/** For people: by file, each finding with the line that it is about and the way out. */
export const stylish: Format = {
  name: "stylish",
  summary: "for people, by file",
  render(report, settings) {
    const blocks = report.files
      .filter(({ findings }) => findings.length > 0)
      .map(({ path, findings }) => {
        const texts = findings.map((finding) => block(finding, settings).join("\n"));
        // Where lines are broken, only a gap shows where the next finding begins.
        return `${settings.paint.place(visible(path))}\n${texts.join(settings.width === undefined ? "\n" : "\n\n")}\n`;
      });
    return [...blocks, hanging(summary(report), "", settings.width)].join("\n");
  },
};

const indent = " ".repeat(6);

function block(finding: Finding, { paint, width }: FormatSettings): readonly string[] {
  const { at, code, severity, message, excerpt } = finding;
  const head = `${at.line}:${at.column}  ${paint.severity(severity, severity)}  ${visible(message)}  ${paint.code(code)}`;
  return [
    `  ${hanging(head, indent, width)}`,
    ...fittedExcerpt(excerpt, width).map(({ kind, text }) => `${indent}${kind === "caret" ? paint.caret(text) : text}`),
    ...notes(finding).map((note) => `${indent}${hanging(note, `${indent}  `, width)}`),
  ];
}

function notes({ expected, related = [], fix }: Finding): readonly string[] {
  return [
    ...(expected === undefined ? [] : [`Expected: ${visible(expected)}.`]),
    ...related.map(({ at, message }) => `${at.line}:${at.column}: ${visible(message)}`),
    ...(fix === undefined ? [] : [`Fix${fix.safety === "unsafe" ? " (unsafe)" : ""}: ${visible(fix.title)}.`]),
  ];
}

function fittedExcerpt(excerpt: Finding["excerpt"], width: number | undefined): Finding["excerpt"] {
  return width === undefined ? excerpt : fitExcerpt(excerpt, Math.max(width, NarrowestTerminal) - indent.length);
}

/** A text broken between words where it is wider than a terminal; all lines but the first are indented. */
function hanging(text: string, indentation: string, width: number | undefined): string {
  if (width === undefined) return text;
  const columns = Math.max(width, NarrowestTerminal) - indentation.length;
  // A word that no line has room for is broken, too.
  return wrapAnsi(text, columns, { hard: true }).replaceAll("\n", `\n${indentation}`);
}

function summary(report: LintReport): string {
  const counts = countFindings(report);
  const total = counts.error + counts.warning + counts.info;
  const read = `${counted(report.files.length, "file")} read`;
  if (total === 0) return `No problems found; ${read}.\n`;
  return `${countsText(counts)}; ${read}.${fixableText(report)}\n`;
}

function countsText({ error, warning, info }: FindingCounts): string {
  const parts = [
    error === 0 ? [] : [counted(error, "error")],
    warning === 0 ? [] : [counted(warning, "warning")],
    info === 0 ? [] : [`${info} info`],
  ];
  return parts.flat().join(", ");
}

function fixableText({ files }: LintReport): string {
  const fixes = files.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
  const safe = fixes.filter(({ safety }) => safety === "safe").length;
  const unsafe = fixes.length - safe;
  const parts = [
    safe === 0 ? [] : [`\`--fix\` mends ${safe}`],
    unsafe === 0 ? [] : [`\`--fix-unsafe\` mends ${unsafe} more`],
  ].flat();
  return parts.length === 0 ? "" : ` ${parts.join(", ")}.`;
}
