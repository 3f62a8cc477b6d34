import { suite } from "uvu";
import { optionGroups } from "./option-rows.ts";
import { reportOption } from "./report-option.ts";
import { testReports } from "./report-tests.ts";
import { weatherOperation } from "./weather-station.ts";

const reports = suite("convert: reports of options");

for (const { name, rows } of optionGroups) {
  testReports({
    suite: reports,
    title: `what is said of ${name}`,
    snapshot: `reports/options/${name}.txt`,
    rows,
    reporter: () => {
      const { operation } = weatherOperation();
      return (row) => reportOption(operation, row);
    },
  });
}

reports.run();
