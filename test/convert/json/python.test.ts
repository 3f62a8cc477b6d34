import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askPython, hasPython } from "./ask-python.ts";
import { jsonSoup } from "./json-soup.ts";
import { verdicts } from "./python-verdicts.ts";
import { verdictOf } from "./verdict.ts";

const recorded = suite("python: recorded verdicts");

for (const [text, verdict] of verdicts) {
  recorded(JSON.stringify(text), () => assert.is(verdictOf(text), verdict));
}

recorded("an integer of 4,300 digits is read, one of 4,301 refused", () => {
  const digits = "7".repeat(4300);
  assert.is(verdictOf(`[-${digits}]`), `ok [-${digits}]`);
  const refusal =
    "error Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; " +
    "use sys.set_int_max_str_digits() to increase the limit";
  assert.is(verdictOf(`[-7${digits}]`), refusal);
  assert.is(verdictOf(`[7${digits}.0]`), "ok [Infinity]");
});

recorded.run();

const live = suite("python: asked now");
const reason = "python3 of version 3.11 is not installed";
const present = hasPython();
if (!present) console.log(`skipped: ${reason}`);
const liveTest = present ? live : live.skip;

liveTest("the recorded verdicts are Python's", () => {
  const answers = askPython(verdicts.map(([text]) => text));
  verdicts.forEach(([text, verdict], index) => {
    assert.is(answers[index], verdict, JSON.stringify(text));
  });
});

liveTest("4,000 texts that are nearly JSON get Python's verdict", () => {
  const texts = fc.sample(jsonSoup, { numRuns: 4000, seed: 20220601 });
  askPython(texts).forEach((answer, index) => {
    const text = texts[index] ?? "";
    assert.is(verdictOf(text), answer, JSON.stringify(text));
  });
});

live.run();
