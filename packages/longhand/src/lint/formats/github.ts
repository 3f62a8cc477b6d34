import type { Severity } from "@longhand/diagnostics";
import type { Format } from "./format.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Annotations of GitHub Actions. */
export const github: Format = {
  name: "github",
  summary: "annotations of GitHub Actions",
  render({ files }) {
    return files
      .flatMap(({ path, findings }) =>
        findings.map(({ at, severity, message, code }) => {
          const { line, column, endLine, endColumn } = at;
          // Columns are shown only within one line.
          const columns = line === endLine ? `,col=${column},endColumn=${Math.max(endColumn, column)}` : "";
          const place = `file=${escapeProperty(path)},line=${line},endLine=${endLine}${columns}`;
          return `::${commands[severity]} ${place},title=${escapeProperty(code)}::${escapeData(message)}\n`;
        }),
      )
      .join("");
  },
};

/** Source: `@actions/core`, `command.ts`: what a workflow command escapes. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
