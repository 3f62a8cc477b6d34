import { visible } from "@longhand/diagnostics";
import type { Format } from "./format.ts";

/** A line per finding, as gcc writes them and editors read them. */
export const compact: Format = {
  name: "compact",
  summary: "a line per finding, as gcc writes them",
  render({ files }) {
    return files
      .flatMap(({ path, findings }) =>
        findings.map(({ at, severity, message, code }) => {
          const level = severity === "info" ? "note" : severity;
          return `${visible(path)}:${at.line}:${at.column}: ${level}: ${visible(message)} [${code}]\n`;
        }),
      )
      .join("");
  },
};
