import type { ILookaheadStrategy } from "chevrotain";
import { grammar } from "./grammar.gen.ts";
import type { GrammarPart } from "./grammar-part.ts";
import { tokenTypes } from "./tokens.ts";

/** What the parser decides by: the next token alone. Chevrotain asks the strategy for a function for each decision. */
export interface Decisions {
  readonly strategy: ILookaheadStrategy;
  /** Gives the index of the type of the next token; the parser sets it. */
  peek: () => number;
}

/** One decision: the index of the alternative to take by the index of the type of a token; 0 is the body of a repetition or option. */
type Table = readonly (number | undefined)[];

/**
 * Decides as Chevrotain's own strategy does for a grammar that is LL(1), by the recorded grammar, and makes each table when it is first
 * asked: Chevrotain's makes all of them before the first parse, for any depth of look-ahead, and a third of what it takes to build the
 * parser goes there (10 of 30 ms). That the grammar is LL(1), and that both decide alike, the tests check.
 */
export function createDecisions(): Decisions {
  const decisions: Decisions = {
    peek: () => 0,
    strategy: {
      validate: () => [],
      buildLookaheadForAlternation: ({ rule, prodOccurrence }) => {
        let table: Table | undefined;
        return () => {
          table ??= tableOf(findPart(rule.name, "Alternation", prodOccurrence).definition ?? []);
          return table[decisions.peek()];
        };
      },
      buildLookaheadForOptional: ({ rule, prodOccurrence, prodType }) => {
        let table: Table | undefined;
        return () => {
          table ??= tableOf([findPart(rule.name, prodType, prodOccurrence)]);
          return table[decisions.peek()] === 0;
        };
      },
    },
  };
  return decisions;
}

/** Where two alternatives start alike, the first is taken. */
function tableOf(alternatives: readonly GrammarPart[]): Table {
  const table: (number | undefined)[] = [];
  for (const [index, alternative] of alternatives.entries()) {
    const starts = new Set<string>();
    addStarts(partsOf(alternative), starts);
    for (const { name, tokenTypeIdx = 0 } of tokenTypes) if (starts.has(name)) table[tokenTypeIdx] ??= index;
  }
  return table;
}

const mayBeEmpty: readonly string[] = ["Option", "Repetition", "RepetitionWithSeparator"];

/** Adds the names of the tokens that a sequence can start with; true when the whole of it can be empty. */
function addStarts(sequence: readonly GrammarPart[], starts: Set<string>): boolean {
  return sequence.every((part) => {
    if (part.type === "Terminal") {
      starts.add(part.name ?? "");
      return false;
    }
    if (part.type === "Alternation") {
      return partsOf(part)
        .map((alternative) => addStarts(partsOf(alternative), starts))
        .includes(true);
    }
    return addStarts(partsOf(part), starts) || mayBeEmpty.includes(part.type);
  });
}

function partsOf({ type, name, definition = [] }: GrammarPart): readonly GrammarPart[] {
  return type === "NonTerminal" ? ruleOf(name) : definition;
}

function ruleOf(wanted = ""): readonly GrammarPart[] {
  return grammar.find(({ name }) => name === wanted)?.definition ?? [];
}

/** The part of a rule of one kind and number, not looking into other rules. */
function findPart(rule: string, kind: string, number: number): GrammarPart {
  const parts = [...ruleOf(rule)];
  // Grows while it is walked.
  for (const part of parts) {
    if (part.type === kind && part.idx === number) return part;
    parts.push(...(part.definition ?? []));
  }
  throw new Error(
    `grammar.gen.ts is of another grammar than the parser: ${rule} has no ${kind} ${number}. Write it anew.`,
  );
}
