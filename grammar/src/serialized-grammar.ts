import { grammar } from "./grammar.gen.ts";
import type { GrammarPart } from "./grammar-part.ts";

/**
 * The rules of the running grammar, first the start rule, in the form from which Chevrotain draws railroad diagrams. For documentation
 * and tests.
 */
export function serializedGrammar(): readonly GrammarPart[] {
  return grammar;
}
