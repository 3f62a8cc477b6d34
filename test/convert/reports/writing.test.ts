import { type JsonValue, printCommand, readOption, shells, toCommand, toShorthand } from "@longhand/convert";
import type { Operation } from "@longhand/model";
import { suite } from "uvu";
import { pictured, printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";
import { testReports } from "./report-tests.ts";
import { weatherOperation } from "./weather-station.ts";
import { requests, writingGroups } from "./writing-rows.ts";

/** A value as words, and why they are none of shorthand; the words are read back to see that they are the value. */
function report({ input }: Operation, [name, value]: readonly [member: string, value: JsonValue]): readonly string[] {
  const member = input.members.get(name);
  if (member === undefined) throw new Error(`no member ${name}`);
  const { words, diagnostics } = toShorthand(value, member.shape, `/${name}`);
  const back = words === undefined ? undefined : readOption({ name, shape: member.shape }, words).value;
  const isSame = words === undefined || printValue(back) === printValue(value);
  return [
    `${name} ${printValue(value)}`,
    `  ${words === undefined ? "(no words)" : words.map((word) => `⟨${pictured(word)}⟩`).join(" ")}`,
    ...(isSame ? [] : [`  is read as ${printValue(back)}`]),
    ...printDiagnostics(diagnostics),
  ];
}

const reports = suite("convert: reports of writing");

for (const { name, rows } of writingGroups) {
  testReports({
    suite: reports,
    title: `how ${name} are written`,
    snapshot: `reports/writing/${name}.txt`,
    rows,
    reporter: () => {
      const { operation } = weatherOperation();
      return (row) => report(operation, row);
    },
  });
}

for (const shell of shells) {
  testReports({
    suite: reports,
    title: `the commands of requests for ${shell.name}`,
    snapshot: `reports/writing/${shell.name}.txt`,
    rows: requests,
    reporter: () => {
      const { weather, operation } = weatherOperation();
      return (request) => {
        const { argv, diagnostics } = toCommand(request, operation, weather);
        const { text, lost } = printCommand(argv, shell);
        return [text, ...lost.map((word) => `  (lost: ${pictured(word)})`), ...printDiagnostics(diagnostics)];
      };
    },
  });
}

reports.run();
