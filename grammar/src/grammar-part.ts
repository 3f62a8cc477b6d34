/** A part of a grammar as Chevrotain serialises it: a rule, a reference to one, a terminal, a repetition, an alternation. */
export interface GrammarPart {
  readonly type: string;
  /** Of a rule, of what is referred to, of the token type. */
  readonly name?: string;
  /** Of a token type, as diagrams show it. */
  readonly label?: string;
  /** Which one of its kind it is in its rule. */
  readonly idx?: number;
  readonly definition?: readonly GrammarPart[];
  /** Of a repetition. */
  readonly separator?: GrammarPart;
}
