import { type Paint, visible } from "@longhand/diagnostics";
import type { Finding } from "@longhand/lint";
import { counted, countFindings, type FindingCounts, type LintReport } from "../report.ts";
import type { Format } from "./format.ts";

/** For people: by file, each finding with the line that it is about and the way out. */
export const stylish: Format = {
  name: "stylish",
  summary: "for people, by file",
  render(report, { paint }) {
    const blocks = report.files
      .filter(({ findings }) => findings.length > 0)
      .map(({ path, findings }) => [paint.place(visible(path)), ...findings.map((finding) => block(finding, paint))]);
    return [...blocks.map((lines) => `${lines.join("\n")}\n`), summary(report)].join("\n");
  },
};

function block({ at, code, severity, message, expected, excerpt, related, fix }: Finding, paint: Paint): string {
  const place = `${at.line}:${at.column}`;
  const lines = [`  ${place}  ${paint.severity(severity, severity)}  ${visible(message)}  ${paint.code(code)}`];
  for (const { kind, text } of excerpt) lines.push(`      ${kind === "caret" ? paint.caret(text) : text}`);
  if (expected !== undefined) lines.push(`      Expected: ${visible(expected)}.`);
  for (const note of related ?? []) lines.push(`      ${note.at.line}:${note.at.column}: ${visible(note.message)}`);
  if (fix !== undefined) lines.push(`      Fix${fix.safety === "unsafe" ? " (unsafe)" : ""}: ${visible(fix.title)}.`);
  return lines.join("\n");
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
