import { cognitoIdp, findOmission, findOperation, type Omission, type Operation } from "@longhand/model";
import { readOmissions } from "./omissions/read-omissions.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Brings the page of what becomes of settings that an update leaves out up to date. */
export async function generateLeftOutPage(): Promise<void> {
  const operation = findOperation(cognitoIdp(), "update-user-pool");
  if (operation === undefined) throw new Error("The model has no update-user-pool.");
  writeIfChanged("docs/left-out.md", printPage(await rowsOf(operation)));
}

/** The recorded rows, as the model serves them. */
async function rowsOf(operation: Operation): Promise<readonly Omission[]> {
  const recorded = await readOmissions();
  return recorded.flatMap(({ path }) => findOmission(operation, path) ?? []);
}

function printPage(rows: readonly Omission[]): string {
  const sources = [...new Set(rows.map(({ source }) => source))];
  return [
    "# What becomes of settings that are left out",
    "",
    "What `UpdateUserPool` does with each setting that a request does not name: kept as it is, reset to its default, or not known. AWS's",
    "reference says of nearly all that they are reset; others measured the service and saw it keep some. Longhand does not rely on",
    "either: it sends every setting that the pool has. The sandbox behaves like this table in its mode `measured`, and",
    "`longhand lint` and the plan's list of kept settings use it, too.",
    "",
    "| setting | left out | basis | AWS documents | default | source |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => printRow(row, sources.indexOf(row.source) + 1)),
    "",
    "*Measured* is what somebody saw the service do in a test of theirs, *reported* what users of other tools describe, *documented* what AWS",
    "writes, *inferred* what follows from how containers behave. The sources:",
    "",
    ...sources.map((source, index) => `${index + 1}. ${source.slice(0, 1).toUpperCase()}${source.slice(1)}.`),
    "",
  ].join("\n");
}

function printRow(
  { path, omitted, basis, measuredOn, documented, default: fallback, note }: Omission,
  source: number,
): string {
  const cells = [
    `\`${path}\``,
    omitted === "unknown" ? "not known" : omitted,
    [basis ?? "", ...(measuredOn === undefined ? [] : [measuredOn])].join(" ").trim(),
    documented ?? "",
    fallback === undefined || fallback === null ? "" : `\`${JSON.stringify(fallback)}\``,
    [`${source}.`, ...(note === undefined ? [] : [note])].join(" "),
  ];
  return `| ${cells.join(" | ")} |`;
}
