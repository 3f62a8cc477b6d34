import { didYouMean } from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("didYouMean");

const rows: readonly [names: readonly string[], phrase: string][] = [
  [[], ""],
  [["ON"], "Did you mean `ON`?"],
  [["ON", "OFF"], "Did you mean `ON` or `OFF`?"],
  [["ON", "OFF", "OPTIONAL"], "Did you mean `ON`, `OFF` or `OPTIONAL`?"],
  [["a\u001bb"], "Did you mean `a␛b`?"],
];

for (const [names, phrase] of rows) {
  test(JSON.stringify(names), () => assert.is(didYouMean(names), phrase));
}

test.run();
