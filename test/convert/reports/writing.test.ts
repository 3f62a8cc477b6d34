import {
  type JsonObject,
  type JsonValue,
  printCommand,
  readOption,
  shells,
  toCommand,
  toShorthand,
} from "@longhand/convert";
import { findOperation, type Operation } from "@longhand/model";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { pictured, printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";
import { weatherServices } from "./weather-station.ts";
import { requests, writingGroups } from "./writing-rows.ts";

/** A value as words, and why they are none of shorthand; the words are read back to see that they are the value. */
function report({ input }: Operation, [name, value]: readonly [member: string, value: JsonValue]): string {
  const member = input.members.get(name);
  if (member === undefined) throw new Error(`no member ${name}`);
  const { words, diagnostics } = toShorthand(value, member.shape, `/${name}`);
  const back = words === undefined ? undefined : readOption({ name, shape: member.shape }, words).value;
  const isSame = words === undefined || printValue(back) === printValue(value);
  return [
    "",
    `${name} ${printValue(value)}`,
    `  ${words === undefined ? "(no words)" : words.map((word) => `⟨${pictured(word)}⟩`).join(" ")}`,
    ...(isSame ? [] : [`  is read as ${printValue(back)}`]),
    ...printDiagnostics(diagnostics),
    "",
  ].join("\n");
}

const reports = suite("convert: reports of writing");

function services() {
  const weather = weatherServices().get("weather");
  const operation = weather && findOperation(weather, "report");
  if (operation === undefined || weather === undefined) throw new Error("no operation");
  return { weather, operation };
}

for (const { name, rows } of writingGroups) {
  reports(`how ${name} are written`, () => {
    const { operation } = services();
    matchSnapshot(`reports/writing/${name}.txt`, rows.map((row) => report(operation, row)).join(""));
  });
}

for (const shell of shells) {
  reports(`the commands of requests for ${shell.name}`, () => {
    const { weather, operation } = services();
    const written = requests.map((request: JsonObject) => {
      const { argv, diagnostics } = toCommand(request, operation, weather);
      const { text, lost } = printCommand(argv, shell);
      const missing = lost.map((word) => `  (lost: ${pictured(word)})`);
      return ["", text, ...missing, ...printDiagnostics(diagnostics), ""].join("\n");
    });
    matchSnapshot(`reports/writing/${shell.name}.txt`, written.join(""));
  });
}

reports.run();
