import type { Range } from "@longhand/diagnostics";
import { EmbeddedActionsParser, type IOrAlt, type IToken, type TokenType } from "chevrotain";
import type { Document, Hash, Key, List, Missing, Pair, Scalar, Value } from "./ast.ts";
import { isBracketed } from "./bracketed.ts";
import type { Decisions } from "./decisions.ts";
import { findEarlierKey, type KeyIndex } from "./key-index.ts";
import type { Problem, TokenProblem } from "./problem.ts";
import { quoteOf, scalarValue } from "./scalar.ts";
import { createTokenVector, endAt, startAt, type TokenVector, tokenAt, typeIndexAt } from "./token-vector.ts";
import * as T from "./tokens.ts";

/** What one text parses to. */
export interface ParserResult {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly omitted: number;
}

type LookedAt = Pick<Pair, "peeked" | "swallowed">;

const nothing: LookedAt = {};

/**
 * The grammar of shorthand.abnf over the lexer's tokens: total and LL(1), so that no token is ever unexpected and Chevrotain
 * never throws (an exception costs it 20 to 40 µs, more than the AWS CLI takes for a whole text).
 *
 * `entry`, `item` and the scalars are methods and not rules: a rule costs eight stack frames, and one rule per level of
 * brackets is what lets 495 levels fit the stack of a cold process.
 */
export class ShorthandParser extends EmbeddedActionsParser {
  private text = "";
  private tokens: TokenVector = createTokenVector();
  /** Index of the token that is consumed next: one more at each CONSUME, before anything looks ahead again. */
  private next = 0;
  private paramfile = false;
  /** What the look-ahead behind the last comma list read in vain. */
  private lookedAt = nothing;
  /** The key and the value that were read last. */
  private lastKey: Key = { kind: "key", start: 0, end: 0, name: "" };
  private lastValue: Value = { kind: "missing", start: 0, end: 0 };
  private problems: Problem[] = [];
  private maxProblems = 0;
  private lastProblem: Problem | undefined;
  /** How many problems there are so far, omitted ones included. */
  private found = 0;

  // Alternatives and options as fields: made once, where a literal in a rule is made at every call of it.
  private readonly operators = [
    { ALT: () => this.CONSUME(T.Equals) },
    { ALT: () => this.CONSUME(T.AtEquals) },
    { ALT: () => this.CONSUME(T.NoEquals) },
  ];
  private readonly value: IOrAlt<Value>[] = [
    { ALT: () => this.SUBRULE(this.csv) },
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.hash) },
    { ALT: () => this.missing() },
  ];
  private readonly nested: IOrAlt<Value>[] = [
    { ALT: () => this.scalar(T.Item) },
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.hash) },
    { ALT: () => this.missing() },
  ];
  private readonly second: IOrAlt<Value>[] = [
    { ALT: () => this.scalar(T.Second) },
    { ALT: () => this.problem(T.NoSecond, "no-second") },
    { ALT: () => this.problem(T.Limit, "limit") },
  ];
  private readonly unread: IOrAlt<Missing>[] = [
    { ALT: () => this.absent() },
    { ALT: () => this.problem(T.OpenQuote, "open-quote") },
    { ALT: () => this.problem(T.Limit, "limit") },
  ];
  private readonly listEnd: IOrAlt<number>[] = [
    { ALT: () => this.take(T.RBracket).end },
    { ALT: () => this.unclosed() },
  ];
  private readonly hashEnd: IOrAlt<number>[] = [{ ALT: () => this.take(T.RBrace).end }, { ALT: () => this.unclosed() }];
  private readonly leadingBlank = () => this.problem(T.LeadingBlank, "leading-blank");
  private readonly junk = () => {
    this.report({ kind: "junk", ...this.take(T.Junk), after: this.lastValue });
  };
  private readonly peeked = () => {
    this.lookedAt = { peeked: this.scalar(T.Peeked) };
  };
  private readonly swallowed = () => {
    this.lookedAt = { ...this.lookedAt, swallowed: this.take(T.Swallowed) };
  };

  /** Without `decisions`, Chevrotain makes its own and checks the grammar. */
  constructor(decisions?: Decisions) {
    const strategy = decisions === undefined ? {} : { lookaheadStrategy: decisions.strategy };
    super([...T.tokenTypes], { maxLookahead: 1, skipValidations: decisions !== undefined, ...strategy });
    if (decisions !== undefined) decisions.peek = () => typeIndexAt(this.tokens, this.next);
    this.performSelfAnalysis();
  }

  /** Parses the tokens of a text. */
  read(text: string, tokens: TokenVector, maxProblems: number): ParserResult {
    this.text = text;
    this.tokens = tokens;
    this.next = 0;
    this.problems = [];
    this.maxProblems = maxProblems;
    this.lastProblem = undefined;
    this.found = 0;
    // Chevrotain's recording of the rules runs their actions too.
    this.lookedAt = nothing;
    this.input = [];
    const document = this.parameter();
    // The parser lives as long as the program; the text may be large.
    this.text = "";
    return { document, problems: this.problems, omitted: Math.max(this.found - maxProblems, 0) };
  }

  readonly parameter = this.RULE("parameter", (): Document => {
    const pairs: Pair[] = [];
    const keys: KeyIndex = { many: undefined };
    this.OPTION(this.leadingBlank);
    this.AT_LEAST_ONE_SEP({
      SEP: T.PairComma,
      DEF: () => {
        const comma = pairs.length > 0 ? this.next++ : -1;
        const pair = this.SUBRULE(this.pair);
        this.ACTION(() => {
          const first = findEarlierKey(keys, pairs, pair);
          if (first !== undefined) this.duplicate(first, pair, pairs.at(-1), comma);
          pairs.push(pair);
        });
        this.OPTION2(this.junk);
      },
    });
    return { kind: "document", start: 0, end: this.text.length, pairs };
  });

  readonly pair = this.RULE("pair", (): Pair => {
    const key = this.key();
    const operator = this.operator();
    const value = this.OR2(this.value);
    this.lastValue = value;
    const lookedAt = this.lookedAt;
    this.lookedAt = nothing;
    return lookedAt === nothing
      ? createPair(key, operator, value)
      : { ...createPair(key, operator, value), ...lookedAt };
  });

  readonly csv = this.RULE("csv", (): Value => {
    const first = this.scalar(T.First);
    let items: Value[] | undefined;
    let last: Value = first;
    this.MANY(() => {
      this.CONSUME(T.ListComma);
      this.next += 1;
      last = this.OR(this.second);
      if (items === undefined) items = [first, last];
      else items.push(last);
    });
    this.OPTION(this.peeked);
    this.OPTION2(this.swallowed);
    return items === undefined ? first : { kind: "list", start: first.start, end: last.end, style: "csv", items };
  });

  readonly list = this.RULE("list", (): List => {
    const { start } = this.take(T.LBracket);
    const items: Value[] = [];
    this.MANY_SEP({
      SEP: T.ItemComma,
      DEF: () => {
        if (items.length > 0) this.next += 1;
        items.push(this.item());
      },
    });
    return { kind: "list", start, end: this.OR5(this.listEnd), style: "explicit", items };
  });

  readonly hash = this.RULE("hash", (): Hash => {
    const { start } = this.take(T.LBrace);
    const pairs: Pair[] = [];
    this.MANY_SEP({
      SEP: T.EntryComma,
      DEF: () => {
        if (pairs.length > 0) this.next += 1;
        pairs.push(this.entry());
      },
    });
    return { kind: "hash", start, end: this.OR5(this.hashEnd), pairs };
  });

  // Chevrotain asks for its tokens here, so that they need not be objects in an array.
  protected override LA_FAST(howMuch: number): IToken {
    return tokenAt(this.tokens, this.next + howMuch - 1);
  }

  private entry(): Pair {
    const key = this.key();
    const operator = this.operator();
    return createPair(key, operator, this.item());
  }

  private item(): Value {
    const value = this.OR2(this.nested);
    this.lastValue = value;
    this.OPTION(this.junk);
    return value;
  }

  private missing(): Missing {
    return this.OR3(this.unread);
  }

  private key(): Key {
    const { start, end } = this.take(T.Key);
    this.lastKey = { kind: "key", start, end, name: this.text.slice(start, end) };
    return this.lastKey;
  }

  private operator(): Pair["operator"] {
    const type = this.OR(this.operators).tokenType;
    this.next += 1;
    this.paramfile = type === T.AtEquals;
    return this.paramfile ? "@=" : "=";
  }

  private scalar(type: TokenType): Scalar {
    const { start, end } = this.take(type);
    const raw = this.text.slice(start, end);
    return { kind: "scalar", start, end, quote: quoteOf(raw), raw, value: scalarValue(raw), paramfile: this.paramfile };
  }

  private absent(): Missing {
    const { start, end } = this.take(T.Absent);
    this.report({ kind: "no-equals", start, end, key: this.lastKey });
    return { kind: "missing", start, end };
  }

  private report(problem: Problem): void {
    this.found += 1;
    if (this.found <= this.maxProblems) this.problems.push(problem);
    this.lastProblem = problem;
  }

  /** Consumes a token and notes the problem that it stands for. */
  private problem(type: TokenType, kind: TokenProblem["kind"]): Missing {
    const { start, end } = this.take(type);
    this.report({ kind, start, end });
    return { kind: "missing", start, end };
  }

  /** Brackets that had to be closed at the same place are one problem; behind a limit nothing was read, so nothing closed either. */
  private unclosed(): number {
    const { start, end } = this.take(T.Unclosed);
    const last = this.lastProblem;
    if (last?.kind === "unclosed" && last.end === end) last.around.push(start);
    else if (last?.kind !== "limit") this.report({ kind: "unclosed", start, end, around: [] });
    return end;
  }

  private duplicate(first: Key, pair: Pair, previous: Pair | undefined, comma: number): void {
    const before = previous?.value;
    const readerStood = isBracketed(before) ? before.end : startAt(this.tokens, comma);
    const problem: Problem = { kind: "duplicate", key: pair.key, first, cliOffset: readerStood + 1 };
    this.report(problem);
    if (!this.isReopened(pair.value)) return;
    const others = this.problems.filter((other) => other !== problem);
    this.problems = [problem, ...others].slice(0, this.maxProblems);
  }

  /**
   * True when the first problem of the text is junk for whose sake the lexer has taken back the brace that closes this hash
   * at the top: the AWS CLI, to which the hash ends at that brace, finds the repeated key before the junk.
   */
  private isReopened(hash: Value): boolean {
    const [junk] = this.problems;
    if (hash.kind !== "hash" || junk?.kind !== "junk") return false;
    return this.text.charAt(junk.start) === "}" && hash.pairs.some(({ value }) => value === junk.after);
  }

  private take(type: TokenType): Range {
    this.CONSUME(type);
    const index = this.next++;
    return { start: startAt(this.tokens, index), end: endAt(this.tokens, index) };
  }
}

function createPair(key: Key, operator: Pair["operator"], value: Value): Pair {
  return { kind: "pair", start: key.start, end: value.end, key, operator, value };
}
