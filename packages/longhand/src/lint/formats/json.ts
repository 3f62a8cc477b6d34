import { printJson } from "../../output/print-json.ts";
import { countFindings } from "../report.ts";
import type { Format } from "./format.ts";
import { plainFinding } from "./plain-finding.ts";

/** One JSON document: the counts, and the findings in their order. */
export const json: Format = {
  name: "json",
  summary: "one JSON document",
  render(report) {
    const findings = report.files.flatMap(({ path, findings: found }) =>
      found.map((finding) => plainFinding(path, finding)),
    );
    return `${printJson({ files: report.files.length, counts: countFindings(report), findings })}\n`;
  },
};
