import { type Descent, descend } from "@longhand/bench/descend";
import { type PlainValue, plainValue } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toPythonJson } from "../convert/json/python-json.ts";
import { treeValue } from "../grammar/tree-value.ts";
import { codePointIndex } from "../harness/code-points.ts";
import { assertAgreement, type Mismatch, readGolden } from "../harness/golden.ts";

interface GoldenRow {
  readonly text: string;
  readonly error?: unknown;
}

/** What a recorded row must say for a reading: the value to the character, or the error with its index. */
function answer(text: string, descent: Descent): string {
  if (descent.ok) {
    return toPythonJson(treeValue(descent.document));
  }
  const { offset, ...report } = descent.report;
  return JSON.stringify({ ...report, index: codePointIndex(text, offset) });
}

function recorded(line: string, { text, error }: GoldenRow): string {
  const start = line.indexOf('"ok": ', toPythonJson({ kind: "string", start: 0, end: 0, value: text }).length);
  return error === undefined ? line.slice(start + '"ok": '.length, -1) : JSON.stringify(error);
}

const descents = suite("bench: descend");

descents("6,000 texts read as the AWS CLI reads them", () => {
  const lines = readGolden("syntax.jsonl");
  assert.is(lines.length, 6000);
  const mismatches = lines.flatMap((line): Mismatch[] => {
    const row: GoldenRow = JSON.parse(line);
    const [ours, theirs] = [answer(row.text, descend(row.text)), recorded(line, row)];
    return ours === theirs ? [] : [{ input: row.text, ours, theirs }];
  });
  assertAgreement(mismatches);
});

const values: readonly (readonly [text: string, value: PlainValue])[] = [
  ["a=b,,c=d", { a: "b", c: "d" }],
  ["a=b,c\\,d=e", { a: "b", d: "e" }],
  ['a=b,"c,d=x",e=f', { a: ["b", "c,d=x"], e: "f" }],
  ["a=[,b,]", { a: ["", "b"] }],
  ["a={b=},c=d}", { a: { b: "}", c: "d" } }],
  ["a='b\\\\\\'c\\'", { a: "b\\'c\\" }],
  ["a=b\u001c\u3000", { a: "b" }],
  ["a=b\ufeff", { a: "b\ufeff" }],
  ["a={b=1,c=2,b=3}", { a: { b: "3", c: "2" } }],
];

for (const [text, value] of values) {
  descents(`${JSON.stringify(text)} has the value ${JSON.stringify(value)}`, () => {
    const descent = descend(text);
    assert.ok(descent.ok);
    assert.is(JSON.stringify(plainValue(descent.document)), JSON.stringify(value));
  });
}

const reports: readonly (readonly [text: string, offset: number, expected: string, received: string])[] = [
  [" a=b", 1, "=", "a"],
  ["a=[b] ", 6, ",", "EOF"],
  ["a={b=}", 6, ",", "EOF"],
  ["a=b, ", 5, "<second>", "<none>"],
  ["a=b,'c", 4, "=", "'"],
  ["a='b", 2, "<singled quoted>", "<none>"],
  ["a='😀'😀", 6, ",", "😀"],
  ["a=b,a='", 6, "<singled quoted>", "<none>"],
];

for (const [text, offset, expected, received] of reports) {
  descents(`${JSON.stringify(text)} wants ${expected} at ${offset}`, () => {
    assert.equal(descend(text), { ok: false, report: { kind: "syntax", expected, received, offset } });
  });
}

const duplicates: readonly (readonly [text: string, key: string, offset: number])[] = [
  ["a=b, a=c", "a", 4],
  ["a=[x] , a=[y]", "a", 6],
  ["a=b,a={} ", "a", 4],
];

for (const [text, key, offset] of duplicates) {
  descents(`${JSON.stringify(text)} has the key ${key} twice, reported at ${offset}`, () => {
    assert.equal(descend(text), { ok: false, report: { kind: "duplicate-key", key, offset } });
  });
}

descents("the tree tells which files `@=` opens, and what is lost", () => {
  const descent = descend("a@=x,file://k=b,c=[{d@=e},f],g=h,,i=j");
  assert.ok(descent.ok);
  const [first, , third, fourth] = descent.document.pairs;
  assert.is(first?.peeked?.value, "file://k");
  assert.ok(third?.value.kind === "list");
  assert.is(JSON.stringify(third.value.items.at(-1)).includes('"paramfile":true'), true, "The switch stays on.");
  assert.equal(fourth?.swallowed, { start: 32, end: 33 });
});

const nested = (levels: number) => `a=${"[".repeat(levels)}${"]".repeat(levels)}`;

descents("495 brackets may be open, and no more", () => {
  assert.is(descend(nested(495)).ok, true);
  for (const levels of [496, 100_000]) {
    assert.equal(descend(nested(levels)), { ok: false, report: { kind: "too-deep", offset: 497 } });
  }
});

descents("a long text full of escapes reads as a short one", () => {
  for (const count of [10, 10_000]) {
    const descent = descend(`a='${"\\'\\\\\\\\'".slice(0, -1).repeat(count)}',b=${"\\,".repeat(count)}`);
    assert.ok(descent.ok);
    assert.equal(plainValue(descent.document), { a: "'\\\\".repeat(count), b: ",".repeat(count) });
  }
});

descents.run();
