import { readCommand } from "@longhand/convert";
import { suite } from "uvu";
import { pictured } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { testReports } from "./report-tests.ts";
import { shortened } from "./shortened.ts";
import { weatherServices } from "./weather-station.ts";
import { yamlGroups } from "./yaml-rows.ts";

/** What comes of a request in YAML, and all that is said of it. */
function report(yaml: string, services: ReturnType<typeof weatherServices>): readonly string[] {
  const argv = ["weather", "report", "--cli-input-yaml", yaml];
  const [, ...printed] = printReading(readCommand(argv, { services, cli: "v2" }));
  return [`> ${pictured(yaml)}`, ...printed].map(shortened);
}

const reports = suite("convert: reports of YAML");

for (const { name, rows } of yamlGroups) {
  testReports({
    suite: reports,
    title: `what is said of ${name}`,
    snapshot: `reports/yaml/${name}.txt`,
    rows,
    reporter: () => {
      const services = weatherServices();
      return (row) => report(row, services);
    },
  });
}

reports.run();
