import type { CliReport, Diagnostic } from "@longhand/diagnostics";
import { stopsReading } from "../reading.ts";
import type { CliVersion } from "./cli-version.ts";
import type { Refusal } from "./command-reading.ts";
import type { Finding } from "./finding.ts";

type DuplicateKey = Extract<CliReport, { readonly kind: "duplicate-key" }>;

/** How the AWS CLI ends with the first finding that stops it; undefined if none does, or if it would go on there. */
export function refusalOf(findings: readonly Finding[], version: CliVersion): Refusal | undefined {
  const first = findings.find(({ diagnostic }) => stopsReading(diagnostic));
  const report = first?.diagnostic.cli;
  if (first === undefined || report === undefined) return undefined;
  return version === "v1" ? version1Refusal(first, report) : version2Refusal(report);
}

/** Source: section "exit codes" of the documentation of version 2, and version 2.36.7. Its words are not recorded. */
function version2Refusal(report: CliReport): Refusal | undefined {
  switch (report.kind) {
    case "crash":
      return { status: 255, exception: report.exception };
    case "validation":
      return undefined;
    case "command":
    case "syntax":
    case "duplicate-key":
    case "param":
      return { status: 252 };
    default:
      return report satisfies never;
  }
}

/** Source: aws-cli 1.45.11. */
function version1Refusal({ diagnostic, option = "" }: Finding, report: CliReport): Refusal | undefined {
  const parsing = (message: string) => ({
    status: 255,
    message: `Error parsing parameter '${option}': ${message}`.trimEnd(),
  });
  switch (report.kind) {
    case "command":
      return { status: report.status, message: report.message };
    case "syntax":
      // This version prints the name of the function that would show the place.
      return parsing(
        `Expected: '${report.expected}', received: '${report.received}' for input:\n{self._error_location()}`,
      );
    case "duplicate-key":
      return parsing(duplicateKey(report, diagnostic.at));
    case "param":
      return parsing(report.message);
    case "crash":
      return { status: 255, exception: report.exception };
    case "validation":
      return undefined;
    default:
      return report satisfies never;
  }
}

function duplicateKey({ key, offset }: DuplicateKey, at: Diagnostic["at"]): string {
  const input = at.kind === "range" ? pointedAt(at.source.text, offset) : "";
  const reason = 'This is often because there is a preceding "," instead of a space.';
  return `Second instance of key "${key}" encountered for input:\n${input}\n${reason}`;
}

/** The text with a caret under the offset. */
function pointedAt(text: string, offset: number): string {
  const feed = text.indexOf("\n", offset);
  const headEnd = feed === -1 ? text.length : feed;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const column = Array.from(text.slice(lineStart, offset)).length;
  return `${text.slice(0, headEnd)}\n${" ".repeat(column)}^${text.slice(headEnd)}`;
}
