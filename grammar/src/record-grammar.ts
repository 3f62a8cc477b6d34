import { createTokenInstance, type ILookaheadStrategy, LLkLookaheadStrategy } from "chevrotain";
import { createDecisions } from "./decisions.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { ShorthandParser } from "./parser.ts";
import { tokenTypes } from "./tokens.ts";

/*
 * For generators and tests alone: a second parser in the process slows the first one down.
 */

/**
 * The rules of the parser, first the start rule, as Chevrotain records them when it runs each one; `grammar.gen.ts` is made of
 * them. Chevrotain checks the grammar on the way, and throws when it is ambiguous, left-recursive or repeats an empty part.
 */
export function recordGrammar(): readonly GrammarPart[] {
  return new ShorthandParser().getSerializedGastProductions();
}

/** A decision, and what it comes to before each token, in the order of the token types. */
export interface RecordedDecision {
  readonly name: string;
  readonly ours: readonly unknown[];
  readonly chevrotains: readonly unknown[];
}

/** Every decision of the grammar, made by our strategy and by Chevrotain's own, which analyses the rules that it has just recorded. */
export function recordDecisions(): readonly RecordedDecision[] {
  const recorded: RecordedDecision[] = [];
  const decisions = createDecisions();
  const { strategy } = decisions;
  const own = new LLkLookaheadStrategy({ maxLookahead: 1 });
  const note = (name: string, ours: () => unknown, chevrotains: () => unknown) => {
    recorded.push({
      name,
      ours: tokenTypes.map(({ tokenTypeIdx = 0 }) => {
        decisions.peek = () => tokenTypeIdx;
        return ours();
      }),
      chevrotains: tokenTypes.map((type) => {
        const token = createTokenInstance(type, "", 0, 0, 0, 0, 0, 0);
        return chevrotains.call({ LA: () => token, LA_FAST: () => token });
      }),
    });
  };
  const both: ILookaheadStrategy = {
    validate: () => [],
    buildLookaheadForAlternation(asked) {
      const decide = strategy.buildLookaheadForAlternation(asked);
      note(`${asked.rule.name}: Alternation ${asked.prodOccurrence}`, decide, own.buildLookaheadForAlternation(asked));
      return decide;
    },
    buildLookaheadForOptional(asked) {
      const decide = strategy.buildLookaheadForOptional(asked);
      note(
        `${asked.rule.name}: ${asked.prodType} ${asked.prodOccurrence}`,
        decide,
        own.buildLookaheadForOptional(asked),
      );
      return decide;
    },
  };
  new ShorthandParser({ strategy: both, peek: decisions.peek });
  return recorded;
}
