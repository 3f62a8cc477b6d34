import { readCommand } from "@longhand/convert";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { pictured } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { shortened } from "./shortened.ts";
import { weatherServices } from "./weather-station.ts";
import { yamlGroups } from "./yaml-rows.ts";

/** What comes of a request in YAML, and all that is said of it. */
function report(yaml: string, services: ReturnType<typeof weatherServices>): string {
  const argv = ["weather", "report", "--cli-input-yaml", yaml];
  const [, ...printed] = printReading(readCommand(argv, { services, cli: "v2" }));
  return ["", ...[pictured(yaml), ...printed].map(shortened), ""].join("\n");
}

const reports = suite("convert: reports of YAML");

for (const { name, rows } of yamlGroups) {
  reports(`what is said of ${name}`, () => {
    const services = weatherServices();
    matchSnapshot(`reports/yaml/${name}.txt`, rows.map((row) => report(row, services)).join(""));
  });
}

reports.run();
