import { readCommandLine, withHomeFixes } from "@longhand/convert";
import { suite } from "uvu";
import { lineGroups } from "./command-line-rows.ts";
import { pictured } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { testReports } from "./report-tests.ts";
import { weatherServices } from "./weather-station.ts";

/** What comes of a pasted line, and all that is said of it, with the fixes as edits of the line. */
function report(row: string, services: ReturnType<typeof weatherServices>): readonly string[] {
  const line = row.replaceAll("REPORT", "aws weather report");
  return [`> ${pictured(line)}`, ...printReading(readCommandLine(line, { services }), withHomeFixes)];
}

const reports = suite("convert: reports of command lines");

for (const { name, rows } of lineGroups) {
  testReports({
    suite: reports,
    title: `what is said of ${name}`,
    snapshot: `reports/command-lines/${name}.txt`,
    rows,
    reporter: () => {
      const services = weatherServices();
      return (row) => report(row, services);
    },
  });
}

reports.run();
