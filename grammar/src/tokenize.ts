import { scanText } from "./lexer.ts";
import { defaultLimits, type ParseLimits } from "./limits.ts";
import { createTokenVector, endAt, startAt, typeAt } from "./token-vector.ts";

/**
 * One token, for people and editors: [start, end) are UTF-16 offsets. Tokens that mark a missing part are empty. Two kinds
 * overlap others: `Unclosed` reaches from the bracket to where its closer had to be, `Peeked` is read again as what it is.
 */
export interface Token {
  /** The name of its token type, such as `Key` or `ListComma`. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The tokens of a text in order, as the parser gets them. Every text has tokens; what is wrong with it is tokens too. */
export function tokenize(text: string, limits: Partial<ParseLimits> = {}): readonly Token[] {
  const { tokens } = scanText(text, { ...defaultLimits, ...limits }, createTokenVector());
  return Array.from({ length: tokens.length }, (_, index) => {
    const [start, end] = [startAt(tokens, index), endAt(tokens, index)];
    return { type: typeAt(tokens, index).name, start, end, text: text.slice(start, end) };
  });
}
