import { applyEdits, type Diagnostic } from "@longhand/diagnostics";
import { findSurprises, parse } from "@longhand/grammar";
import { suite } from "uvu";
import { markOf } from "../harness/mark.ts";
import { matchSnapshot } from "../harness/snapshot.ts";
import { wrongTexts } from "./wrong-texts.ts";

/** A control character as its picture, so that each line and each column stays one. */
const pictured = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  text.replaceAll(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)));

/** All that is said of a text. */
function report(text: string): string {
  const source = { name: "<text>", text };
  const { ast, diagnostics } = parse(source);
  const warnings = diagnostics.length === 0 ? findSurprises(ast, source) : [];
  const lines = [...diagnostics, ...warnings].map((diagnostic) => `  ${line(text, diagnostic)}`);
  return ["", `  ${pictured(text)}`, ...(lines.length === 0 ? ["  (right)"] : lines), ""].join("\n");
}

function line(text: string, diagnostic: Diagnostic): string {
  const { code, severity, message, expected, related = [], fix, cli } = diagnostic;
  return [
    `${markOf(diagnostic)} ${code.replace("syntax/", "")}${severity === "error" ? "" : ` (${severity})`}: ${message}`,
    ...(expected === undefined ? [] : [`Expected: ${expected}.`]),
    ...related.map((other) => `${other.message} ${place(other.at)}`),
    ...(cli?.kind === "syntax" ? [`CLI: ${pictured(cli.received)} for ${cli.expected} at ${cli.offset}.`] : []),
    ...(cli?.kind === "duplicate-key" ? [`CLI: again ${cli.key} at ${cli.offset}.`] : []),
    ...(fix === undefined ? [] : [`${fix.title} -> ${pictured(applyEdits(text, fix.edits))}`]),
  ].join(" ");
}

function place(at: Diagnostic["at"]): string {
  return at.kind === "range" ? `[${at.range.start}, ${at.range.end})` : at.pointer;
}

const reports = suite("grammar: reports");

for (const { name, texts } of wrongTexts) {
  reports(`what is said of ${name}`, () => matchSnapshot(`diagnostics/${name}.txt`, texts.map(report).join("")));
}

reports.run();
