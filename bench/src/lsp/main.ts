import { fileURLToPath } from "node:url";
import { lint } from "longhand/lint";
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentFormattingRequest,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { quantile } from "../mcp/quantile.ts";
import { type BenchEditor, startBenchEditor } from "./editor.ts";

/*
 * How long the editor server takes to answer on a page of 1,000 lines, each time behind an edit of the page, beside a fresh lint of the same
 * page by the library in this process.
 */
const binary = fileURLToPath(new URL("../../../packages/longhand/bin/longhand.js", import.meta.url));
const samples = 120;
const budget = 50;

const step = [
  "## A step",
  "",
  "Text about `aws cognito-idp update-user-pool`, which has several options.",
  "",
  "```bash",
  "aws cognito-idp update-user-pool \\",
  "    --user-pool-id us-west-2_aaaaaaaaa \\",
  "    --policies 'PasswordPolicy={MinimumLength=8,RequireSymbols=true}' \\",
  "    --mfa-configuration on \\",
  "    --auto-verified-attributes email",
  "```",
  "",
];
const lines = Array.from({ length: 1_000 }, (_, index) => step[index % step.length] ?? "");
const text = lines.join("\n");
/** In the text of a step in the middle of the page, and in the value of its command. */
const line = Math.floor(500 / step.length) * step.length;
const inText = { line: line + 2, character: 4 };
const inValue = { line: line + 7, character: 35 };

const editor = await startBenchEditor(binary, text);
const { uri } = editor;
const textDocument = { uri };
const range = { start: inValue, end: inValue };
const requests: readonly (readonly [name: string, ask: ({ connection }: BenchEditor) => Promise<unknown>])[] = [
  [
    "completion",
    ({ connection }) => connection.sendRequest(CompletionRequest.type, { textDocument, position: inValue }),
  ],
  ["hover", ({ connection }) => connection.sendRequest(HoverRequest.type, { textDocument, position: inValue })],
  [
    "code actions, which need the findings",
    ({ connection }) =>
      connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: [], only: ["quickfix"] },
      }),
  ],
  [
    "formatting of the page",
    ({ connection }) =>
      connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument,
        options: { tabSize: 2, insertSpaces: true },
      }),
  ],
];

const fresh = freshLint();
print("answer on a page of 1,000 lines", ["median", "95 of 100", "processor", "to a lint"]);
print("a fresh lint of the page, in process", ["", "", `${fresh.toFixed(1)} ms`, "1.00"]);
for (const [name, ask] of requests) await measure(name, ask);
console.log(`Goal: each answer within ${budget} ms.`);
editor.close();

async function measure(name: string, ask: (editor: BenchEditor) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let sample = 0; sample < 20; sample += 1) await ask(editor);
  const before = editor.processorTime();
  for (let sample = 0; sample < samples; sample += 1) {
    editor.touch(inText);
    const start = performance.now();
    await ask(editor);
    times.push(performance.now() - start);
  }
  const after = editor.processorTime();
  const used = before === undefined || after === undefined ? Number.NaN : (after - before) / samples;
  const milliseconds = [quantile(times, 0.5), quantile(times, 0.95), used].map((time) => `${time.toFixed(1)} ms`);
  print(name, [...milliseconds, (used / fresh).toFixed(2)]);
}

/** Milliseconds of the processor, the least of many. */
function freshLint(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < 40; sample += 1) {
    const before = process.cpuUsage();
    lint({ name: "page", text, format: "markdown" });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

function print(what: string, figures: readonly string[]): void {
  console.log(what.padEnd(40) + figures.map((figure) => figure.padStart(12)).join(""));
}
