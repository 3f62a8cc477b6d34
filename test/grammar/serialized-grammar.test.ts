import { serializedGrammar } from "@longhand/grammar";
import { recordDecisions, recordGrammar } from "@longhand/grammar/record-grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matchSnapshot } from "../harness/snapshot.ts";
import { printGrammar } from "./print-grammar.ts";

const serialized = suite("grammar: serializedGrammar");

serialized("Chevrotain finds no ambiguity and nothing else to object to", () => {
  assert.not.throws(recordGrammar);
});

serialized("the grammar that is written down is the one of the parser", () => {
  assert.is(printGrammar(serializedGrammar()), printGrammar(recordGrammar()));
});

serialized("the rules are the recorded ones", () => {
  matchSnapshot("grammar.txt", printGrammar(serializedGrammar()));
});

const decisions = recordDecisions();

serialized("there is a decision wherever the rules branch", () => {
  const branches = JSON.stringify(recordGrammar()).match(/"type":"(?:Alternation|Option|Repetition\w*)"/g) ?? [];
  assert.is(decisions.length, branches.length);
});

for (const { name, ours, chevrotains } of decisions) {
  serialized(`${name} is decided as Chevrotain's own analysis has it`, () => {
    assert.equal(ours, chevrotains);
    assert.ok(ours.some((choice) => choice === true || typeof choice === "number"));
  });
}

serialized.run();
