/*
 * Stands in for the parts of Chevrotain 11.2.0 that run every rule of a parser to learn its grammar, check it, and recover and build
 * trees. Our parser has its grammar from a file (`grammar.gen.ts`), is checked by the tests, always finds a way on, and builds its own
 * tree. What stays is the engine, which consumes tokens and calls rules. It has the classes below mixed into it, as Chevrotain mixes in
 * its own.
 */

/** The decisions of a parser, as Chevrotain asks for them. */
interface Strategy {
  readonly buildLookaheadForAlternation: (decision: Decision) => Decide;
  readonly buildLookaheadForOptional: (decision: Decision) => Decide;
}

interface Decision {
  readonly rule: { readonly name: string | undefined };
  readonly prodOccurrence: number;
  readonly prodType: string | undefined;
}

type Decide = () => unknown;

/** By the number that Chevrotain has for each. */
const kinds = [
  "",
  "Alternation",
  "Option",
  "Repetition",
  "RepetitionMandatory",
  "RepetitionWithSeparator",
  "RepetitionMandatoryWithSeparator",
] as const;

/** Asks for a decision when it has to be made for the first time, and not for all of them before the first parse. */
export class LooksAhead {
  declare maxLookahead: number;
  declare lookaheadStrategy: Strategy;
  declare lookAheadFuncsCache: Map<number, Decide>;
  /** The engine numbers its rules. */
  declare currRuleShortName: number;
  declare shortRuleNameToFull: Readonly<Record<number, string>>;

  initLooksAhead(settings: { readonly maxLookahead: number; readonly lookaheadStrategy: Strategy }): void {
    this.maxLookahead = settings.maxLookahead;
    this.lookaheadStrategy = settings.lookaheadStrategy;
    this.lookAheadFuncsCache = new Map();
  }

  preComputeLookaheadFunctions(): void {}

  /** Of the lowest 12 bits, 4 are for the kind and 8 for which one of its kind it is. */
  getKeyForAutomaticLookahead(kind: number, occurrence: number): number {
    return occurrence | kind | this.currRuleShortName;
  }

  getLaFuncFromCache(key: number): Decide {
    const known = this.lookAheadFuncsCache.get(key);
    if (known !== undefined) return known;
    const made = this.makeDecision(key);
    this.lookAheadFuncsCache.set(key, made);
    return made;
  }

  private makeDecision(key: number): Decide {
    const prodType = kinds[(key >> 8) & 0xf];
    const decision = {
      rule: { name: this.shortRuleNameToFull[key & ~0xfff] },
      prodOccurrence: key & 0xff,
      prodType,
    };
    return prodType === "Alternation"
      ? this.lookaheadStrategy.buildLookaheadForAlternation(decision)
      : this.lookaheadStrategy.buildLookaheadForOptional(decision);
  }
}

/** Runs no rule. */
export class GastRecorder {
  initGastRecorder(): void {}
  enableRecording(): void {}
  disableRecording(): void {}
  topLevelRuleRecord(): void {}
}

/** Builds no tree. */
export class TreeBuilder {
  initTreeBuilder(): void {}
  cstInvocationStateUpdate(): void {}
  cstFinallyStateUpdate(): void {}
  cstPostTerminal(): void {}
  cstPostNonTerminal(): void {}
}

/** Recovers from nothing. */
export class Recoverable {
  initRecoverable(): void {}
  attemptInRepetitionRecovery(): void {}
}

/** Suggests nothing. */
export class ContentAssist {
  initContentAssist(): void {}
}

/** Measures nothing. */
export class PerformanceTracer {
  initPerformanceTracer(): void {}
  TRACE_INIT(_phase: string, run: () => unknown): unknown {
    return run();
  }
}

/** There are no rules whose references could lead nowhere. */
export function resolveGrammar(): readonly never[] {
  return [];
}

/** The texts of errors, of which a parser that always finds a way on has none. */
export const defaultParserErrorProvider = {
  buildMismatchTokenMessage: (): string => "",
  buildNotAllInputParsedMessage: (): string => "",
} as const;

/** Nothing may come here: what these do is left out. */
function notBundled(): never {
  throw new Error("The analysis of Chevrotain is not part of the bundle.");
}

export const validateGrammar: () => never = notBundled;
export const validateLookahead: () => never = notBundled;
export const validateRuleIsOverridden: () => never = notBundled;
export const computeAllProdsFollows: () => never = notBundled;
export const getLookaheadPathsForOptionalProd: () => never = notBundled;
export const getLookaheadPathsForOr: () => never = notBundled;
export const serializeGrammar: () => never = notBundled;
export const NextTerminalAfterAtLeastOneSepWalker: () => never = notBundled;
export const NextTerminalAfterAtLeastOneWalker: () => never = notBundled;
export const NextTerminalAfterManySepWalker: () => never = notBundled;
export const NextTerminalAfterManyWalker: () => never = notBundled;
/** Names for what is not thrown. */
export const defaultGrammarValidatorErrorProvider: object = {};
export const IN_RULE_RECOVERY_EXCEPTION = "";
export const PROD_TYPE: object = {};
