import { serializedGrammar } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { matchSnapshot } from "../harness/snapshot.ts";
import { printGrammar } from "./print-grammar.ts";

const serialized = suite("grammar: serializedGrammar");

serialized("Chevrotain finds no ambiguity and nothing else to object to", () => {
  assert.not.throws(serializedGrammar);
});

serialized("the rules are the recorded ones", () => {
  matchSnapshot("grammar.txt", printGrammar(serializedGrammar()));
});

serialized.run();
