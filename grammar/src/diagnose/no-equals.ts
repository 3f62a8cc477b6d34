import type { Diagnostic, Fix } from "@longhand/diagnostics";
import { Code, characterAt, codeAt, skipBlanks, skipKey } from "../characters.ts";
import {
  blankInKey,
  doubledComma,
  emptyText,
  hashesWithoutBrackets,
  jsonInShorthand,
  keyCharacter,
  listWithoutBrackets,
  missingEquals,
  quotedKey,
  strayBracket,
  textAfterQuote,
} from "../diagnostics.ts";
import { type Position, pairBefore, positionsAt } from "../owner.ts";
import type { NoEqualsProblem } from "../problem.ts";
import { isQuote, quotedEnd } from "../quoted.ts";
import { diagnoseTrailingComma } from "./commas.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";
import { diagnoseProse } from "./prose.ts";
import { diagnoseOpenQuote } from "./quotes.ts";

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
  if (isQuote(code)) return atQuote(context, problem);
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
  const isBracketed = value.kind === "hash" || (value.kind === "list" && value.style === "explicit");
  const fix: Fix = {
    title: "Put the list in brackets",
    edits: [
      { range: { start: value.start, end: value.start }, newText: "[" },
      { range: { start: end, end }, newText: "]" },
    ],
  };
  return hashesWithoutBrackets(at, { owner: previous.key.name }, isBracketed ? { fix } : {});
}

function atQuote(context: DiagnoseContext, { key, start, end }: NoEqualsProblem): Diagnostic {
  const { text } = context;
  const closed = quotedEnd(text, start, context.quotes);
  const previous = pairBefore(context.document, key.start);
  const owner = previous?.key.name;
  if (closed === -1) return diagnoseOpenQuote(context, { start, end }, owner);
  const next = codeAt(text, skipBlanks(text, closed));
  const name = text.slice(start + 1, closed - 1);
  const at = placeAt(context, start, closed);
  if (text.charAt(skipBlanks(text, closed)) === ":")
    return jsonInShorthand(at, { character: text.slice(start, closed) });
  if (next === Code.equals || previous === undefined) {
    const isKey = name !== "" && skipKey(name, 0) === name.length;
    return quotedKey(at, { key: name }, isKey ? { fix: replace("Remove the quotes", start, closed, name) } : {});
  }
  return textAfterQuote(placeAt(context, closed, end), { owner, text: text.slice(closed, end) });
}

/** A comma or a closer behind a key, or behind no key at all. */
function withoutValue(context: DiagnoseContext, { key, start }: NoEqualsProblem): Diagnostic {
  const at = placeAt(context, key.start, key.end);
  if (key.name === "") {
    const here = placeAt(context, start, start + 1);
    const character = context.text.charAt(start);
    if (character !== ",") return strayBracket(here, { character });
    return doubledComma(here, {}, { fix: replace("Delete the comma", start, start + 1, "") });
  }
  const path = positionsAt(context.document, key.start);
  const position = path.at(-1);
  const previous = position?.siblings[position.index - 1];
  if (path.length < 2 || position === undefined || previous === undefined) return missingEquals(at, { key: key.name });
  if (previous.value.kind === "missing") return listWithoutBrackets(at, { key: key.name, owner: undefined });
  if (previous.value.kind !== "scalar") return missingEquals(at, { key: key.name });
  const { start: from } = previous.value;
  const end = runEnd(position);
  const fix = replace("Put the list in brackets", from, end, `[${context.text.slice(from, end)}]`);
  return listWithoutBrackets(at, { key: key.name, owner: previous.key.name }, { fix });
}

/** The end of the last of the keys without value that follow each other from this one on. */
function runEnd({ siblings, index }: Position): number {
  let last = index;
  while (siblings[last + 1]?.value.kind === "missing") last += 1;
  return siblings[last]?.key.end ?? 0;
}

/** The end of the word in [start, end): the next blank, comma or `=`. */
function wordEnd(text: string, start: number, end: number): number {
  const length = text.slice(start, end).search(/[\s,=]/);
  return length === -1 ? end : start + Math.max(length, 1);
}
