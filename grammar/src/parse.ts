import type { Diagnostic, Source } from "@longhand/diagnostics";
import type { Document } from "./ast.ts";
import { createDecisions } from "./decisions.ts";
import { diagnose, diagnoseOmitted } from "./diagnose/diagnose.ts";
import { findTooLarge } from "./find-too-large.ts";
import { scanText } from "./lexer.ts";
import { defaultLimits, fallbackDepth, type ParseLimits } from "./limits.ts";
import { ShorthandParser } from "./parser.ts";
import { createQuoteMemory } from "./quoted.ts";
import { createTokenVector, emptyTokenVector } from "./token-vector.ts";

/** What a text parses to: a tree in any case, and everything that is wrong with the text. */
export interface ParseResult {
  readonly ast: Document;
  /**
   * Empty when the AWS CLI accepts the text. Otherwise in the order in which they are found: the first is the one that the
   * AWS CLI stops at, and carries its report. The tree then holds what could be read.
   */
  readonly diagnostics: readonly Diagnostic[];
}

// Made once and kept: building the parser takes longer than parsing a thousand texts.
let parser: ShorthandParser | undefined;
const tokens = createTokenVector();
const nothingWrong: readonly Diagnostic[] = [];

/**
 * Parses one shorthand text, such as the value of `--policies`. Takes the text, or a source that names it in the
 * diagnostics; never throws for what it contains. Linear in the length of the text; nesting and size are bounded by
 * `limits`.
 */
export function parse(input: string | Source, limits?: Partial<ParseLimits>): ParseResult {
  const source = typeof input === "string" ? { name: "<text>", text: input } : input;
  const bounds = limits === undefined ? defaultLimits : { ...defaultLimits, ...limits };
  const large = findTooLarge(source, bounds.maxLength);
  if (large !== undefined) return { ast: emptyDocument(source.text.length), diagnostics: [large] };
  try {
    return parseWithin(source, bounds);
  } catch (error) {
    // The only RangeError that a text can cause: the caller stands deep in the stack already.
    if (!(error instanceof RangeError) || bounds.maxDepth <= fallbackDepth) throw error;
    return parseWithin(source, { ...bounds, maxDepth: fallbackDepth });
  }
}

function parseWithin(source: Source, bounds: ParseLimits): ParseResult {
  parser ??= new ShorthandParser(createDecisions());
  const { text } = source;
  emptyTokenVector(tokens);
  const { failure } = scanText(text, bounds, tokens);
  const tokenCount = tokens.length;
  const { document, problems, omitted } = parser.read(text, tokens, Math.max(bounds.maxProblems, 1));
  emptyTokenVector(tokens);
  if (problems.length === 0) return { ast: document, diagnostics: nothingWrong };
  const context = { source, text, document, limits: bounds, tokenCount, quotes: createQuoteMemory() } as const;
  const diagnostics = diagnose(context, problems, failure);
  return {
    ast: document,
    diagnostics: omitted === 0 ? diagnostics : [...diagnostics, diagnoseOmitted(context, omitted)],
  };
}

/** What is left of a text that is not read. */
function emptyDocument(end: number): Document {
  return { kind: "document", pairs: [], start: 0, end };
}
