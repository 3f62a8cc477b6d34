import { type ParseResult, parse, print } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toPythonJson } from "../convert/json/python-json.ts";
import { treeValue } from "../grammar/tree-value.ts";
import { codePointIndex } from "../harness/code-points.ts";
import { assertAgreement, type Mismatch, readGolden } from "../harness/golden.ts";
import { someOf } from "../harness/volume.ts";

/** Our answer to a text in the form of the recorded ones, to the character: order of keys, kind of error, index. */
function answer(text: string, { ast, diagnostics }: ParseResult): string {
  const [first] = diagnostics;
  if (first === undefined) return `"ok": ${toPythonJson(treeValue(ast))}`;
  const { cli } = first;
  if (cli === undefined || !("offset" in cli)) return "an error without the report of the AWS CLI";
  const index = `"index": ${codePointIndex(text, cli.offset)}`;
  if (cli.kind === "duplicate-key") return `"error": {"kind": "duplicate-key", "key": ${quoted(cli.key)}, ${index}}`;
  const { expected, received } = cli;
  return `"error": {"kind": "syntax", "expected": ${quoted(expected)}, "received": ${quoted(received)}, ${index}}`;
}

function quoted(value: string): string {
  return toPythonJson({ kind: "string", start: 0, end: 0, value });
}

const lines = readGolden("syntax.jsonl");
const rows = someOf(lines).map((line) => {
  const { text }: { readonly text: string } = JSON.parse(line);
  return { line, text };
});

const golden = suite("golden: syntax");

golden("6,000 texts read as the AWS CLI reads them", () => {
  assert.is(lines.length, 6000);
  const mismatches = rows.flatMap(({ line, text }): Mismatch[] => {
    const start = `{"text": ${quoted(text)}, `;
    const ours = answer(text, parse(text));
    return line === `${start}${ours}}` ? [] : [{ input: text, ours, theirs: line.slice(start.length, -1) }];
  });
  assertAgreement(mismatches);
});

golden("what is printed of an accepted text reads back as the same value", () => {
  const accepted = rows.filter(({ line }) => JSON.parse(line).error === undefined);
  assert.ok(accepted.length > rows.length / 4, `Only ${accepted.length} texts are accepted.`);
  const mismatches = accepted.flatMap(({ text }): Mismatch[] => {
    const result = parse(text);
    const theirs = answer(text, result);
    const printed = print(result.ast);
    const ours = answer(printed, parse(printed));
    return ours === theirs ? [] : [{ input: `${text}\nprint  ${printed}`, ours, theirs }];
  });
  assertAgreement(mismatches);
});

golden.run();
