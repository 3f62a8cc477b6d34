import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiModel, formatPage } from "./package/api-page.ts";
import { entries } from "./package/entries.ts";
import { extractEntry } from "./package/extract-entry.ts";
import { pathOf } from "./path-of.ts";

const pages = pathOf("docs/api");

/** Writes the page of each entry and the report that pins its names and types. */
export async function generateApi(): Promise<void> {
  for (const entry of entries) {
    const model = pathOf(`scripts/dist/api/${entry.name}.api.json`);
    extractEntry(entry, { report: join(pages, "reports"), model });
    const read: ApiModel = JSON.parse(readFileSync(model, "utf8"));
    writeFileSync(join(pages, `${entry.name}.md`), formatPage(entry, read));
  }
  writeFileSync(join(pages, "README.md"), formatIndex());
}

function formatIndex(): string {
  const rows = entries.map(
    ({ name, specifier, runs, does }) =>
      `| [\`${specifier}\`](${name}.md) | ${does} | ${runs === "node" ? "Node" : "anywhere"} |`,
  );
  return ["# What can be imported", "", "| entry | is for | runs in |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
