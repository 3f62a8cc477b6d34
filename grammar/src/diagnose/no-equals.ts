import type { Diagnostic, Fix } from "@longhand/diagnostics";
import { isBracketed } from "../bracketed.ts";
import { Code, characterAt, codeAt, skipBlanks, skipKey } from "../characters.ts";
import {
  blankInKey,
  doubledComma,
  emptyText,
  hashesWithoutBrackets,
  jsonInShorthand,
  keyCharacter,
  missingEquals,
  quotedKey,
  strayBracket,
  textAfterQuote,
} from "../diagnostics.ts";
import { pairBefore } from "../owner.ts";
import type { NoEqualsProblem } from "../problem.ts";
import { isQuote, quotedEnd } from "../quoted.ts";
import { diagnoseTrailingComma } from "./commas.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";
import { diagnoseProse } from "./prose.ts";
import { diagnoseOpenQuote } from "./quotes.ts";
import { diagnoseWithoutBrackets } from "./without-brackets.ts";

/** A key is not followed by `=`: what stands there instead tells what was meant. */
export function diagnoseNoEquals(context: DiagnoseContext, problem: NoEqualsProblem): Diagnostic {
  const { text } = context;
  const { key, start } = problem;
  const code = codeAt(text, start);
  const at = text.slice(key.end, start).indexOf("@");
  if (at !== -1) return keyCharacter(placeAt(context, key.end + at, key.end + at + 1), { character: "@" });
  if (code === -1) return atEnd(context, problem);
  const prose = diagnoseProse(context, problem);
  if (prose !== undefined) return prose;
  if (code === Code.openBrace || code === Code.openBracket) return atBracket(context, problem);
  if (isQuote(code) && key.name === "") return atQuote(context, problem);
  if (code === Code.comma || code === Code.closeBrace || code === Code.closeBracket)
    return withoutValue(context, problem);
  if (start > key.end && key.name !== "") {
    const end = wordEnd(text, start, problem.end);
    return blankInKey(placeAt(context, key.start, end), { text: text.slice(key.start, end) });
  }
  const character = characterAt(text, start);
  return keyCharacter(placeAt(context, start, start + character.length), { character });
}

function atEnd(context: DiagnoseContext, { key, start }: NoEqualsProblem): Diagnostic {
  if (key.name !== "") return missingEquals(placeAt(context, key.start, key.end), { key: key.name });
  if (!context.text.includes(",")) return emptyText(placeAt(context, start, start), {});
  return diagnoseTrailingComma(context, start);
}

/** `[` or `{` where a key has to be: JSON, or another element of a list that lacks its brackets. */
function atBracket(context: DiagnoseContext, { key, start, end }: NoEqualsProblem): Diagnostic {
  const at = placeAt(context, start, start + 1);
  const previous = pairBefore(context.document, key.start);
  if (key.name !== "") return missingEquals(placeAt(context, key.start, key.end), { key: key.name });
  if (previous === undefined) return jsonInShorthand(at, { character: context.text.charAt(start) });
  const { value } = previous;
  const owner = value.kind === "missing" ? undefined : previous.key.name;
  const fix: Fix = {
    title: "Put the list in brackets",
    edits: [
      { range: { start: value.start, end: value.start }, newText: "[" },
      { range: { start: end, end }, newText: "]" },
    ],
  };
  return hashesWithoutBrackets(at, { owner }, isBracketed(value) ? { fix } : {});
}

function atQuote(context: DiagnoseContext, { key, start, end }: NoEqualsProblem): Diagnostic {
  const { text } = context;
  const closed = quotedEnd(text, start, context.quotes);
  const previous = pairBefore(context.document, key.start);
  const owner = previous?.key.name;
  if (closed === -1) return diagnoseOpenQuote(context, { start, end }, owner);
  const rest = skipBlanks(text, closed);
  const next = text.charAt(rest);
  const at = placeAt(context, start, closed);
  if (next === ":") return jsonInShorthand(at, { character: text.slice(start, closed) });
  const isAlone = rest >= end || next === ",";
  const listed = isAlone ? diagnoseWithoutBrackets(context, { start, end: closed }) : undefined;
  if (listed !== undefined) return listed;
  if (next === "=" || isAlone || previous === undefined) {
    const name = text.slice(start + 1, closed - 1);
    const isKey = name !== "" && skipKey(name, 0) === name.length;
    return quotedKey(at, { key: name }, isKey ? { fix: replace("Remove the quotes", start, closed, name) } : {});
  }
  return textAfterQuote(placeAt(context, rest, end), { owner, text: text.slice(rest, end) });
}

/** A comma or a closer behind a key, or behind no key at all. */
function withoutValue(context: DiagnoseContext, { key, start }: NoEqualsProblem): Diagnostic {
  if (key.name !== "")
    return (
      diagnoseWithoutBrackets(context, key) ?? missingEquals(placeAt(context, key.start, key.end), { key: key.name })
    );
  const here = placeAt(context, start, start + 1);
  const character = context.text.charAt(start);
  if (character !== ",") return strayBracket(here, { character });
  return doubledComma(here, {}, { fix: replace("Delete the comma", start, start + 1, "") });
}

/** The end of the word in [start, end): the next blank, comma or `=`. */
function wordEnd(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/[\s,=]/);
  return length === -1 ? end : start + Math.max(length, 1);
}
