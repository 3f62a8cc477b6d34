import { type CommandReading, stopsReading } from "@longhand/convert";
import { checkRequest } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { readLine } from "./read-line.ts";

interface Row {
  readonly line: string;
  readonly verdict: string;
}

/** The rows of `verdicts.txt`, by section. */
function readSections(): readonly (readonly [title: string, rows: readonly Row[]])[] {
  const [, ...sections] = readText("test/convert/command/verdicts.txt").trimEnd().split("\n\n== ");
  return sections.map((section) => {
    const [title = "", ...rows] = section.split(/\n\n\$ ?/);
    return [title, rows.map(readRow)];
  });
}

function readRow(row: string): Row {
  const [line = "", ...verdict] = row.split("\n");
  return { line, verdict: verdict.map((text) => text.slice(2)).join("\n") };
}

/** Our reading in the words of the file. */
function verdictOf(reading: CommandReading): string {
  const { operation, request, refusal, shows, skeleton, diagnostics } = reading;
  if (refusal !== undefined) return refusal.message === undefined ? `${refusal.status} died` : refusalText(refusal);
  if (diagnostics.some(stopsReading)) return "refused without a report";
  if (operation !== undefined && request !== undefined) {
    const isRefused = checkRequest(request, operation).some(({ cli }) => cli?.kind === "validation");
    return `${isRefused ? "checked" : "sent"} ${JSON.stringify(request)}`;
  }
  return shows !== undefined || skeleton === "input" ? "printed" : "nothing";
}

/** The lists of all services and operations depend on the models; the file leaves them out. */
function refusalText({ status, message = "" }: NonNullable<CommandReading["refusal"]>): string {
  const text = message.replace(/^(argument (?:command|operation): Invalid choice)[\s\S]*/, "$1");
  return `${status} ${text.replaceAll(/ +$/gm, "")}`;
}

const verdicts = suite("aws-cli 1.45.11");

for (const [title, rows] of readSections()) {
  for (const { line, verdict } of rows) {
    verdicts(`${title}: ${line || "no words"}`, () => assert.is(verdictOf(readLine(line, { cli: "v1" })), verdict));
  }
}

verdicts.run();
