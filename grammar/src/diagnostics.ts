import { defineDiagnostic, show } from "@longhand/diagnostics";

/*
 * Every syntax/* diagnostic of shorthand. Each has a page, docs/diagnostics/syntax/<name>.md, whose examples are tests.
 */

/** A key by name; the empty one has no name to show. */
interface Keyed {
  readonly key: string;
}

/** The key whose value is meant; undefined where there is none. */
interface Owned {
  readonly owner: string | undefined;
}

/** A single character, or a text that stands for one. */
interface WithCharacter {
  readonly character: string;
}

/** A large number as people read it. */
function inDigits(number: number): string {
  return number.toLocaleString("en");
}

function theValueOf(owner: string | undefined): string {
  if (owner === undefined) return "The value";
  return owner === "" ? "The value of the empty key" : `The value of ${show(owner)}`;
}

export const emptyText = defineDiagnostic<Record<never, never>>({
  code: "syntax/empty-text",
  severity: "error",
  message: () => "There is no text to read.",
  expected: () => "`key=value`",
});

export const leadingBlank = defineDiagnostic<Record<never, never>>({
  code: "syntax/leading-blank",
  severity: "error",
  message: () => "The text starts with a blank; nothing may stand before the first key.",
});

export const missingEquals = defineDiagnostic<Keyed>({
  code: "syntax/missing-equals",
  severity: "error",
  message: ({ key }) => `${show(key)} has no \`=\` and no value.`,
  expected: ({ key }) => `\`${key}=value\``,
});

export const listWithoutBrackets = defineDiagnostic<Keyed & Owned>({
  code: "syntax/list-without-brackets",
  severity: "error",
  message: ({ key, owner }) =>
    owner === undefined
      ? `${show(key)} has no \`=\`; inside braces a list needs brackets.`
      : `${show(key)} has no \`=\`; inside braces the list of ${show(owner)} needs brackets.`,
  expected: () => "`key=[value,value]`",
});

export const hashesWithoutBrackets = defineDiagnostic<Owned>({
  code: "syntax/hashes-without-brackets",
  severity: "error",
  message: ({ owner }) =>
    `${theValueOf(owner)} is a list of several \`{…}\` or \`[…]\`, and such a list needs brackets.`,
  expected: () => "`key=[{…},{…}]`",
});

export const blankInKey = defineDiagnostic<{ readonly text: string }>({
  code: "syntax/blank-in-key",
  severity: "error",
  message: ({ text }) => `A key cannot contain a blank, as ${show(text)} does.`,
  expected: () => "`=` behind the key; a key with a blank can only be written as JSON",
});

export const keyCharacter = defineDiagnostic<WithCharacter>({
  code: "syntax/key-character",
  severity: "error",
  message: ({ character }) => `${show(character)} cannot be part of a key.`,
  expected: () => "ASCII letters, digits and `-_.#/:`; other keys can only be written as JSON",
});

export const quotedKey = defineDiagnostic<Keyed>({
  code: "syntax/quoted-key",
  severity: "error",
  message: ({ key }) =>
    `${key === "" ? "An empty key" : `The key ${show(key)}`} stands in quotes; keys are written without.`,
});

export const jsonInShorthand = defineDiagnostic<WithCharacter>({
  code: "syntax/json-in-shorthand",
  severity: "error",
  message: ({ character }) =>
    `JSON starts at ${show(character)}, inside shorthand; a value is either one or the other.`,
  expected: () => "`key=value`, or the whole value as JSON",
});

export const doubledComma = defineDiagnostic<Record<never, never>>({
  code: "syntax/doubled-comma",
  severity: "error",
  message: () => "Nothing stands before this comma.",
  expected: () => "a key and its value, or no comma",
});

export const trailingComma = defineDiagnostic<Record<never, never>>({
  code: "syntax/trailing-comma",
  severity: "error",
  message: () => "Nothing follows the last comma.",
  expected: () => "another value or pair, or no comma",
});

export const doubledEquals = defineDiagnostic<Owned>({
  code: "syntax/doubled-equals",
  severity: "error",
  message: ({ owner }) => `${theValueOf(owner)} starts with \`=\`, which only a quoted value can.`,
});

export const unclosedQuote = defineDiagnostic<Owned & WithCharacter>({
  code: "syntax/unclosed-quote",
  severity: "error",
  message: ({ owner, character }) => `${theValueOf(owner)} opens with ${show(character)} and never closes it.`,
});

export const textAfterQuote = defineDiagnostic<Owned & { readonly text: string }>({
  code: "syntax/text-after-quote",
  severity: "error",
  message: ({ owner, text }) => `${theValueOf(owner)} goes on with ${show(text)} behind its closing quote.`,
  expected: () => "a comma, a closing bracket or the end",
});

export const backslashBeforeQuote = defineDiagnostic<Owned & WithCharacter>({
  code: "syntax/backslash-before-quote",
  severity: "error",
  message: ({ owner, character }) =>
    `${theValueOf(owner)} ends in a backslash, so the ${show(character)} behind it does not close it while another one follows.`,
});

export const quoteInValue = defineDiagnostic<Owned & WithCharacter>({
  code: "syntax/quote-in-value",
  severity: "error",
  message: ({ owner, character }) =>
    `${theValueOf(owner)} contains ${show(character)}, which an unquoted value cannot.`,
});

export const bracketInValue = defineDiagnostic<Owned & WithCharacter>({
  code: "syntax/bracket-in-value",
  severity: "error",
  message: ({ owner, character }) => `${theValueOf(owner)} contains ${show(character)}, which ends an unquoted value.`,
});

export const characterInValue = defineDiagnostic<Owned & WithCharacter>({
  code: "syntax/character-in-value",
  severity: "error",
  message: ({ owner, character }) => `${theValueOf(owner)} contains ${show(character)}, which only a quoted value can.`,
});

export const textAfterBracket = defineDiagnostic<{ readonly text: string; readonly bracket: string }>({
  code: "syntax/text-after-bracket",
  severity: "error",
  message: ({ text, bracket }) => `${show(text)} follows the closing ${show(bracket)} without a comma.`,
  expected: () => "a comma, a closing bracket or the end",
});

export const strayBracket = defineDiagnostic<WithCharacter>({
  code: "syntax/stray-bracket",
  severity: "error",
  message: ({ character }) => `This ${show(character)} closes nothing.`,
});

export const trailingBlank = defineDiagnostic<{ readonly bracket: string }>({
  code: "syntax/trailing-blank",
  severity: "error",
  message: ({ bracket }) => `A blank follows the closing ${show(bracket)}; the text has to end there.`,
});

export const unclosedBracket = defineDiagnostic<Owned & { readonly closer: string; readonly further: number }>({
  code: "syntax/unclosed-bracket",
  severity: "error",
  message: ({ owner, closer, further }) => {
    const what = (owner ?? "") === "" ? `A ${closer === "]" ? "`[`" : "`{`"}` : show(owner ?? "");
    if (further === 0) return `${what} has no closing ${show(closer)}.`;
    return `${what} has no closing ${show(closer)}, nor ${further === 1 ? "has the bracket" : `have the ${further} brackets`} around it.`;
  },
});

export const closerAsValue = defineDiagnostic<Owned & { readonly closer: string }>({
  code: "syntax/closer-as-value",
  severity: "error",
  message: ({ owner, closer }) =>
    `${theValueOf(owner)} is read as ${show(closer)}, so nothing closes the brackets around it; write \`''\` for an empty value.`,
});

export const duplicateKey = defineDiagnostic<Keyed>({
  code: "syntax/duplicate-key",
  severity: "error",
  message: ({ key }) => (key === "" ? "An empty key is given twice." : `${show(key)} is given twice.`),
  expected: () => "each key once; the values of a list need brackets",
});

export const tooDeep = defineDiagnostic<{ readonly maxDepth: number }>({
  code: "syntax/too-deep",
  severity: "error",
  message: ({ maxDepth }) => `Brackets nest deeper than ${maxDepth} levels, which is as far as the reading goes.`,
});

export const tooLarge = defineDiagnostic<{ readonly length: number; readonly limit: number }>({
  code: "syntax/too-large",
  severity: "error",
  message: ({ length, limit }) =>
    `The text has ${inDigits(length)} characters, and ${inDigits(limit)} is as far as the reading goes.`,
});

export const tooLong = defineDiagnostic<{ readonly maxTokens: number }>({
  code: "syntax/too-long",
  severity: "error",
  message: ({ maxTokens }) => `The text has more than ${maxTokens} parts, which is as far as the reading goes.`,
});

export const moreProblems = defineDiagnostic<{ readonly omitted: number }>({
  code: "syntax/more-problems",
  severity: "info",
  message: ({ omitted }) =>
    `There ${omitted === 1 ? "is 1 more problem" : `are ${omitted} more problems`} in this text.`,
});

export const swallowedText = defineDiagnostic<{ readonly text: string }>({
  code: "syntax/swallowed-text",
  severity: "warning",
  message: ({ text }) => `The AWS CLI drops ${show(text)} without a word.`,
});

export const swallowedComma = defineDiagnostic<Record<never, never>>({
  code: "syntax/swallowed-comma",
  severity: "warning",
  message: () => "Two commas stand together, and the AWS CLI reads them as one.",
});

export const repeatedKey = defineDiagnostic<Keyed>({
  code: "syntax/repeated-key",
  severity: "warning",
  message: ({ key }) =>
    `${key === "" ? "An empty key" : show(key)} is given again in the same braces, and the AWS CLI keeps the last.`,
});

export const bracketStartsValue = defineDiagnostic<Owned & WithCharacter>({
  code: "syntax/bracket-starts-value",
  severity: "warning",
  message: ({ owner, character }) => `${theValueOf(owner)} starts with this ${show(character)}, which closes nothing.`,
});

export const literalFileReference = defineDiagnostic<{ readonly reference: string }>({
  code: "syntax/literal-file-reference",
  severity: "warning",
  message: ({ reference }) => `${show(reference)} is sent as this text; inside shorthand only \`@=\` reads a file.`,
});

export const emptyItem = defineDiagnostic<Record<never, never>>({
  code: "syntax/empty-item",
  severity: "warning",
  message: () => "Nothing stands before this comma, and the AWS CLI reads an empty text.",
});
