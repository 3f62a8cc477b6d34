import { type JsonValue, type Reading, readOption, stopsReading } from "@longhand/convert";
import { findOption, loadService, type Operation } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codePointIndex } from "../harness/code-points.ts";
import { assertAgreement, type Mismatch, readGolden } from "../harness/golden.ts";
import { readText } from "../harness/repository.ts";
import { someOf } from "../harness/volume.ts";

interface Row {
  readonly option: string;
  readonly args: readonly string[];
  readonly ok?: unknown;
  readonly error?: unknown;
}

/** `update-user-pool` in the model with which the answers were recorded. */
function recordedOperation(): Operation {
  const { service, problems } = loadService(readText("test/golden/cognito-idp.recorded.json"));
  const operation = service?.operations.get("UpdateUserPool");
  if (operation === undefined) throw new Error(`The recorded model is broken: ${JSON.stringify(problems)}`);
  return operation;
}

/** Our answer in the form of the recorded ones: a value, or what the AWS CLI stops at. */
function answer({ value, diagnostics }: Reading): Pick<Row, "ok" | "error"> {
  return value === undefined ? { error: report(diagnostics) } : { ok: value };
}

function report(diagnostics: Reading["diagnostics"]): unknown {
  const first = diagnostics.find(stopsReading);
  if (first?.cli === undefined || !("offset" in first.cli)) return first?.cli;
  const { offset, ...cli } = first.cli;
  const text = first.at.kind === "range" ? first.at.source.text : "";
  return { ...cli, index: codePointIndex(text, offset) };
}

/** An answer as text with the keys in their order. No recorded value has bytes or an integer beyond 2^53. */
function inWords(part: unknown): string {
  return JSON.stringify(part, (_, value: JsonValue) => (typeof value === "bigint" ? `${value}n` : value));
}

const operation = recordedOperation();
const lines = readGolden("option.jsonl");
const golden = suite("golden: option");

golden("5,000 options read as the AWS CLI reads them", () => {
  assert.is(lines.length, 5000);
  const rows = someOf(lines).map((line): Row => JSON.parse(line));
  const mismatches = rows.flatMap(({ option, args, ...recorded }): Mismatch[] => {
    const shape = findOption(operation, option)?.shape;
    const ours = shape === undefined ? "no such option" : inWords(answer(readOption({ name: option, shape }, args)));
    const theirs = inWords(recorded);
    return ours === theirs ? [] : [{ input: `${option} ${JSON.stringify(args)}`, ours, theirs }];
  });
  assertAgreement(mismatches);
});

golden.run();
