import type { Finding } from "@longhand/lint";
import type { FileReport } from "../report.ts";
import type { Format } from "./format.ts";

/** JUnit XML: a suite per file, and in it a failed case per finding, or one that passed. */
export const junit: Format = {
  name: "junit",
  summary: "JUnit XML, a suite per file",
  render({ files }) {
    const failures = files.reduce((sum, { findings }) => sum + findings.length, 0);
    const tests = files.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="longhand lint" tests="${tests}" failures="${failures}" errors="0">`,
      ...files.flatMap(suiteLines),
      "</testsuites>",
      "",
    ].join("\n");
  },
};

function suiteLines({ path, findings }: FileReport): readonly string[] {
  const name = escapeXml(path);
  const tests = Math.max(findings.length, 1);
  const cases =
    findings.length === 0
      ? [`    <testcase name="${name}" classname="${name}"/>`]
      : findings.flatMap((finding) => caseLines(name, finding));
  return [
    `  <testsuite name="${name}" tests="${tests}" failures="${findings.length}" errors="0">`,
    ...cases,
    "  </testsuite>",
  ];
}

function caseLines(file: string, { at, code, severity, message }: Finding): readonly string[] {
  const place = `${at.line}:${at.column}`;
  return [
    `    <testcase name="${escapeXml(`${place} ${code}`)}" classname="${file}">`,
    `      <failure type="${severity}" message="${escapeXml(message)}">${file}:${place}</failure>`,
    "    </testcase>",
  ];
}

// XML 1.0 cannot hold most control characters at all, and no halves of surrogate pairs.
const unprintable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(unprintable, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}
