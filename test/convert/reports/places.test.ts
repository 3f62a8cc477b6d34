import { readCommand } from "@longhand/convert";
import { split } from "shlex";
import { suite } from "uvu";
import { placeRows } from "./places-rows.ts";
import { pictured } from "./print-diagnostic.ts";
import { printProvenance } from "./print-reading.ts";
import { testReports } from "./report-tests.ts";
import { readWeatherFile } from "./weather-files.ts";
import { weatherServices } from "./weather-station.ts";

const reports = suite("convert: reports of places");

testReports({
  suite: reports,
  title: "where each part was written",
  snapshot: "reports/places.txt",
  rows: placeRows,
  reporter: () => {
    const services = weatherServices();
    return (row) => {
      const argv = ["weather", "report", ...split(row)];
      const { provenance } = readCommand(argv, { services, files: readWeatherFile });
      return [`$ weather report ${pictured(row)}`, ...printProvenance(provenance)];
    };
  },
});

reports.run();
