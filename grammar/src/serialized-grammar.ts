import { ShorthandParser } from "./parser.ts";

/** A part of a grammar as Chevrotain serialises it: a rule, a reference to one, a terminal, a repetition, an alternation. */
export interface GrammarPart {
  readonly type: string;
  /** Of a rule, of what is referred to, of the token type. */
  readonly name?: string;
  readonly definition?: readonly GrammarPart[];
  /** Of a repetition. */
  readonly separator?: GrammarPart;
}

/**
 * The rules of the running grammar, first the start rule, in the form from which Chevrotain draws railroad diagrams.
 * Chevrotain checks the grammar on the way, which `parse` skips, and throws when it is ambiguous, left-recursive or repeats
 * an empty part. For documentation and tests: a second parser in the process slows the first one down.
 */
export function serializedGrammar(): readonly GrammarPart[] {
  return new ShorthandParser("validate").getSerializedGastProductions();
}
