import { readCommand } from "@longhand/convert";
import { split } from "shlex";
import { suite } from "uvu";
import { commandGroups } from "./command-rows.ts";
import { pictured } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { testReports } from "./report-tests.ts";
import { readWeatherFile } from "./weather-files.ts";
import { weatherServices } from "./weather-station.ts";

/** What comes of a command, and all that is said of it. */
function report(row: string, services: ReturnType<typeof weatherServices>): readonly string[] {
  const [, version, line = ""] = /^(?:(v[12]): )?([\s\S]*)$/.exec(row) ?? [];
  const cli = (["v1", "v2"] as const).find((one) => one === version);
  const reading = readCommand(split(line), { services, files: readWeatherFile, ...(cli && { cli }) });
  return [`$ ${pictured(row)}`, ...printReading(reading)];
}

const reports = suite("convert: reports of commands");

for (const { name, rows } of commandGroups) {
  testReports({
    suite: reports,
    title: `what is said of ${name}`,
    snapshot: `reports/commands/${name}.txt`,
    rows,
    reporter: () => {
      const services = weatherServices();
      return (row) => report(row, services);
    },
  });
}

reports.run();
