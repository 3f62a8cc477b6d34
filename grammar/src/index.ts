export type {
  Document,
  Hash,
  Key,
  List,
  ListStyle,
  Missing,
  Node,
  Pair,
  Quote,
  Scalar,
  Value,
} from "./ast.ts";
export { bareEnd, unescapeBare } from "./bare.ts";
export { isPythonSpace } from "./characters.ts";
export { childrenOf } from "./children-of.ts";
export { isFileReference } from "./file-reference.ts";
export { findTooLarge } from "./find-too-large.ts";
export type { GrammarPart } from "./grammar-part.ts";
export { defaultLimits, maxTextLength, type ParseLimits } from "./limits.ts";
export { type ParseResult, parse } from "./parse.ts";
export { type PlainValue, plainValue } from "./plain-value.ts";
export { print } from "./print.ts";
export { quoteText, quoteWith } from "./quote.ts";
export { serializedGrammar } from "./serialized-grammar.ts";
export { findSurprises } from "./surprises/surprises.ts";
export { type Token, tokenize } from "./tokenize.ts";
