import type { Format } from "./format.ts";
import { plainFinding } from "./plain-finding.ts";

/** A row of JSON per finding. */
export const jsonl: Format = {
  name: "jsonl",
  summary: "a row of JSON per finding",
  render({ files }) {
    return files
      .flatMap(({ path, findings }) => findings.map((finding) => `${JSON.stringify(plainFinding(path, finding))}\n`))
      .join("");
  },
};
