import {
  Alternation,
  type ILookaheadStrategy,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
} from "chevrotain";

/** What the parser decides by: the next token alone. Chevrotain asks the strategy for a function for each decision. */
export interface Decisions {
  readonly strategy: ILookaheadStrategy;
  /** Gives the index of the type of the next token; the parser sets it. */
  peek: () => number;
}

/** One decision: the index of the alternative to take by the index of the type of a token; 0 is the body of a repetition or option. */
type Table = readonly (number | undefined)[];

/** What repeats or may be left out, by the name that Chevrotain has for it. */
const optionals: Readonly<Record<string, new (...given: never[]) => IProduction & { readonly idx: number }>> = {
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
};

/**
 * Decides as Chevrotain's own strategy does for a grammar that is LL(1), and makes each table when it is first asked: Chevrotain's
 * makes all of them before the first parse, for any depth of look-ahead, and a third of what it takes to build the parser goes
 * there (10 of 30 ms). Whether the grammar is LL(1) is not checked here but by `serializedGrammar`, in the tests.
 */
export function createDecisions(): Decisions {
  const decisions: Decisions = {
    peek: () => 0,
    strategy: {
      validate: () => [],
      buildLookaheadForAlternation: ({ rule, prodOccurrence }) => {
        let table: Table | undefined;
        return () => {
          table ??= tableOf(findPart(rule, Alternation, prodOccurrence)?.definition ?? []);
          return table[decisions.peek()];
        };
      },
      buildLookaheadForOptional: ({ rule, prodOccurrence, prodType }) => {
        let table: Table | undefined;
        return () => {
          table ??= tableOf([findPart(rule, optionals[prodType] ?? Option, prodOccurrence) ?? rule]);
          return table[decisions.peek()] === 0;
        };
      },
    },
  };
  return decisions;
}

/** Where two alternatives start alike, the first is taken. */
function tableOf(alternatives: readonly IProduction[]): Table {
  const table: (number | undefined)[] = [];
  for (const [index, alternative] of alternatives.entries()) {
    const starts = new Set<number>();
    addStarts(partsOf(alternative), starts);
    for (const type of starts) table[type] ??= index;
  }
  return table;
}

/** Adds the types of the tokens that a sequence can start with; true when the whole of it can be empty. */
function addStarts(sequence: readonly IProduction[], starts: Set<number>): boolean {
  return sequence.every((part) => {
    if (part instanceof Terminal) {
      starts.add(part.terminalType.tokenTypeIdx ?? 0);
      return false;
    }
    if (part instanceof Alternation) {
      return part.definition.map((alternative) => addStarts(partsOf(alternative), starts)).includes(true);
    }
    const isEmpty = addStarts(partsOf(part), starts);
    return isEmpty || part instanceof Option || part instanceof Repetition || part instanceof RepetitionWithSeparator;
  });
}

function partsOf(part: IProduction): readonly IProduction[] {
  if (part instanceof NonTerminal) return part.referencedRule.definition;
  return isSequence(part) ? part.definition : [];
}

function isSequence(part: IProduction): part is IProduction & { readonly definition: readonly IProduction[] } {
  return "definition" in part;
}

/** The part of a rule of one kind and number, not looking into other rules. */
function findPart<Part extends IProduction & { readonly idx: number }>(
  rule: Rule,
  kind: new (...given: never[]) => Part,
  number: number,
): Part | undefined {
  const parts: IProduction[] = [...rule.definition];
  // Grows while it is walked.
  for (const part of parts) {
    if (part instanceof kind && part.idx === number) return part;
    if (!(part instanceof NonTerminal)) parts.push(...partsOf(part));
  }
  return undefined;
}
