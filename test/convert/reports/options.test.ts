import { locate, readOption } from "@longhand/convert";
import { findOption, type Operation } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { suite } from "uvu";
import { optionGroups } from "./option-rows.ts";
import { pictured, printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";
import { testReports } from "./report-tests.ts";
import { weatherOperation } from "./weather-station.ts";

/** What comes of an option's words, and all that is said of it. */
function report(operation: Operation, row: string): readonly string[] {
  const [, name = "", rest] = /^(\S+)(?: ([\s\S]*))?$/.exec(row) ?? [];
  const member = findOption(operation, name);
  if (member === undefined) throw new Error(`no option ${name}`);
  const reading = readOption({ name, shape: member.shape }, rest === undefined ? [] : rest.split("|"));
  const { value, unfinished, diagnostics } = reading;
  const checked = value === undefined ? [] : locate(checkValue(value, member.shape), reading);
  return [
    `$ ${pictured(row)}`,
    value === undefined ? `  (stops at ${printValue(unfinished)})` : `  ${printValue(value)}`,
    ...printDiagnostics([...diagnostics, ...checked]),
  ];
}

const reports = suite("convert: reports of options");

for (const { name, rows } of optionGroups) {
  testReports({
    suite: reports,
    title: `what is said of ${name}`,
    snapshot: `reports/options/${name}.txt`,
    rows,
    reporter: () => {
      const { operation } = weatherOperation();
      return (row) => report(operation, row);
    },
  });
}

reports.run();
