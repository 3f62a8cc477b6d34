import { type DefinedCode, readCodes } from "./codes/read-codes.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** The layers, in the order in which a text goes through them, and what their diagnostics are about. */
const layers: ReadonlyMap<string, string> = new Map([
  ["syntax", "The text of a value, whatever it is for."],
  ["shape", "A value held against what its option takes: names, types, limits."],
  ["command", "The words of a command: service, operation, options."],
  ["request", "Settings of one request that do not go together, and what a pool would make of them."],
  ["snippet", "Commands in pages and scripts."],
  ["apply", "What somebody wants to change in a pool."],
]);

/** Brings the list of all diagnostics up to date. Throws where a code belongs to no layer. */
export async function generateDiagnosticsList(): Promise<void> {
  const codes = readCodes();
  const stray = codes.find(({ code }) => !layers.has(layerOf(code)));
  if (stray !== undefined) throw new Error(`${stray.code} belongs to no layer.`);
  writeIfChanged("docs/diagnostics/README.md", printList(codes));
}

function printList(codes: readonly DefinedCode[]): string {
  const sections = [...layers].flatMap(([layer, about]) => [
    `## ${layer}`,
    "",
    about,
    "",
    "| code | severity | says |",
    "|---|---|---|",
    ...codes.filter(({ code }) => layerOf(code) === layer).map(printRow),
    "",
  ]);
  return [
    "# Diagnostics",
    "",
    "Everything that can be wrong, by layer. A code never changes its meaning. Each has a page with an example of it wrong and right;",
    "`longhand lint --explain CODE` prints the page of what can be found in pages.",
    "",
    ...sections,
  ].join("\n");
}

function printRow({ code, severity, summary, page }: DefinedCode): string {
  const path = page.replace(/^docs\/diagnostics\//, "").replace(/^docs\//, "../");
  return `| [${code}](${path}) | ${severity} | ${summary.replaceAll("|", String.raw`\|`)} |`;
}

function layerOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}
