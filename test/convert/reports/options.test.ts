import { locate, readOption } from "@longhand/convert";
import { findOperation, findOption, type Operation } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { optionGroups } from "./option-rows.ts";
import { pictured, printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";
import { weatherServices } from "./weather-station.ts";

/** What comes of an option's words, and all that is said of them. */
function report(operation: Operation, row: string): string {
  const [, name = "", rest] = /^(\S+)(?: ([\s\S]*))?$/.exec(row) ?? [];
  const member = findOption(operation, name);
  if (member === undefined) throw new Error(`no option ${name}`);
  const reading = readOption({ name, shape: member.shape }, rest === undefined ? [] : rest.split("|"));
  const { value, unfinished, diagnostics } = reading;
  const checked = value === undefined ? [] : locate(checkValue(value, member.shape), reading);
  return [
    "",
    `$ ${pictured(row)}`,
    value === undefined ? `  (stops at ${printValue(unfinished)})` : `  ${printValue(value)}`,
    ...printDiagnostics([...diagnostics, ...checked]),
    "",
  ].join("\n");
}

const reports = suite("convert: reports of options");

for (const { name, rows } of optionGroups) {
  reports(`what is said of ${name}`, () => {
    const weather = weatherServices().get("weather");
    const operation = weather && findOperation(weather, "report");
    if (operation === undefined) throw new Error("no operation");
    matchSnapshot(`reports/options/${name}.txt`, rows.map((row) => report(operation, row)).join(""));
  });
}

reports.run();
