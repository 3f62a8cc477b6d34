import { readCommand } from "@longhand/convert";
import { split } from "shlex";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { placeRows } from "./places-rows.ts";
import { pictured } from "./print-diagnostic.ts";
import { printProvenance } from "./print-reading.ts";
import { readWeatherFile } from "./weather-files.ts";
import { weatherServices } from "./weather-station.ts";

/** Where each part of a request was written. */
function report(row: string, services: ReturnType<typeof weatherServices>): string {
  const argv = ["weather", "report", ...split(row)];
  const { provenance } = readCommand(argv, { services, files: readWeatherFile });
  return ["", `$ weather report ${pictured(row)}`, ...printProvenance(provenance), ""].join("\n");
}

const reports = suite("convert: reports of places");

reports("where each part was written", () => {
  const services = weatherServices();
  matchSnapshot("reports/places.txt", placeRows.map((row) => report(row, services)).join(""));
});

reports.run();
