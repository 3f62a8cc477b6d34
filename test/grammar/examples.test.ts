import { type FilePort, readParamfiles } from "@longhand/convert";
import { parse } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toPythonJson } from "../convert/json/python-json.ts";
import { codePointIndex } from "../harness/code-points.ts";
import { readExamples } from "./read-examples.ts";
import { treeValue } from "./tree-value.ts";

const files: FilePort = (reference) =>
  reference === "file://one.txt"
    ? { kind: "text", text: "one, two\n" }
    : { kind: "unreadable", reason: "no such file" };

/** Our answer in the words of the file. */
function answer(text: string): string {
  const source = { name: "<text>", text };
  const { ast, diagnostics } = parse(source);
  const [first] = diagnostics;
  if (first !== undefined) return refusal(text, first.cli);
  const { contents, diagnostics: unreadable } = readParamfiles(ast, source, files);
  const [file] = unreadable;
  if (file?.at.kind === "range") return `UNREADABLE ${text.slice(file.at.range.start, file.at.range.end)}`;
  return toPythonJson(treeValue(ast, contents));
}

function refusal(text: string, cli: ReturnType<typeof parse>["diagnostics"][number]["cli"]): string {
  switch (cli?.kind) {
    case "syntax": {
      const isCharacter = cli.received !== "EOF" && cli.received !== "<none>";
      const received = isCharacter ? quoted(cli.received) : cli.received;
      return `SYN want ${cli.expected} got ${received} @${codePointIndex(text, cli.offset)}`;
    }
    case "duplicate-key":
      return `DUP ${quoted(cli.key)} @${codePointIndex(text, cli.offset)}`;
    default:
      return "an error without the report of the AWS CLI";
  }
}

function quoted(value: string): string {
  return toPythonJson({ kind: "string", start: 0, end: 0, value });
}

const examples = suite("grammar: examples");
const rows = readExamples();

examples("there are 250", () => assert.is(rows.length, 250));

for (const { block, text, answer: recorded } of rows) {
  examples(`${block}: ${JSON.stringify(text)}`, () => assert.is(answer(text), recorded));
}

examples.run();
