import * as assert from "uvu/assert";
import { readText } from "./repository.ts";

/** The lines of a recorded file of `test/golden/`. */
export function readGolden(name: string): readonly string[] {
  return readText(`test/golden/${name}`).trimEnd().split("\n");
}

/** A row on which we and the AWS CLI do not agree. */
export interface Mismatch {
  readonly input: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Fails with every mismatch in full. */
export function assertAgreement(mismatches: readonly Mismatch[]): void {
  const report = mismatches.map(({ input, ours, theirs }) => `input  ${input}\nours   ${ours}\ntheirs ${theirs}`);
  assert.is(mismatches.length, 0, `${mismatches.length} rows differ\n\n${report.join("\n\n")}`);
}
