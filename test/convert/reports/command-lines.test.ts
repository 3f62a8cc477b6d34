import { readCommandLine, withHomeFixes } from "@longhand/convert";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { lineGroups } from "./command-line-rows.ts";
import { pictured } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { weatherServices } from "./weather-station.ts";

/** What comes of a pasted line, and all that is said of it, with the fixes as edits of the line. */
function report(row: string, services: ReturnType<typeof weatherServices>): string {
  const line = row.replaceAll("REPORT", "aws weather report");
  const printed = printReading(readCommandLine(line, { services }), withHomeFixes);
  return ["", `> ${pictured(line)}`, ...printed, ""].join("\n");
}

const reports = suite("convert: reports of command lines");

for (const { name, rows } of lineGroups) {
  reports(`what is said of ${name}`, () => {
    const services = weatherServices();
    matchSnapshot(`reports/command-lines/${name}.txt`, rows.map((row) => report(row, services)).join(""));
  });
}

reports.run();
