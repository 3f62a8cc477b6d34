import { examples, readFragment, type State, writeFragment } from "@longhand/playground";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const [{ state: fallback }] = examples;

const states: fc.Arbitrary<State> = fc.record({
  mode: fc.constantFrom("command", "value"),
  text: fc.string({ unit: "binary" }).filter((text) => !/\uFFFD|\r\n|\p{Surrogate}/u.test(text)),
  operation: fc.constantFrom("update-user-pool", "describe-user-pool"),
  option: fc.constantFrom("--policies", "--user-pool-tags"),
  view: fc.constantFrom("json", "tree", "plan"),
});

/** What is behind `#`, and what people are told of it. */
const unreadable: readonly (readonly [fragment: string, told: RegExp])[] = [
  ["nothing", /neither a command nor a value/],
  ["view=json", /neither a command nor a value/],
  ["view=pie&command=aws", /no view `pie`/],
  ["view=json&command=%E0%A4", /damaged/],
  ["%", /neither/],
  ["&&&=", /neither/],
  ["view=json&option=%3Cscript%3E&value=a", /names no option/],
  [`command=${"a".repeat(200_001)}`, /too long/],
];

const fragment = suite("playground: fragment");

fragment("what is written is read back", () => {
  fc.assert(
    fc.property(states, (drawn) => {
      const state = { ...drawn };
      const read = readFragment(`#${writeFragment(state)}`, fallback);
      const expected =
        state.mode === "value" ? state : { ...state, operation: fallback.operation, option: fallback.option };
      assert.equal(read, { kind: "state", state: expected });
    }),
  );
});

for (const [written, told] of unreadable) {
  fragment(`${written.slice(0, 40)} is no state`, () => {
    const read = readFragment(written, fallback);
    assert.match(read.kind === "unreadable" ? read.message : read.kind, told);
  });
}

fragment("nothing is no complaint", () => {
  assert.equal(readFragment("#", fallback), { kind: "none" });
});

fragment("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readFragment(text, fallback).kind !== undefined));
});

fragment.run();
