import { isDeepStrictEqual } from "node:util";
import {
  readOptionSources,
  refuseFiles,
  startsLikeJson,
  toShorthand,
  type ValuePlace,
  wordPlaces,
} from "@longhand/convert";
import type { Range } from "@longhand/diagnostics";
import { type Command, type PageEdit, rewriteWord, type Snippet, snippetsIn, type Word } from "@longhand/lint";
import type { TextEdit } from "vscode-languageserver";
import { rangeIn } from "./diagnostics.ts";
import type { OpenPage } from "./open-page.ts";

/**
 * The edits that write the shorthand values of a page in their shortest form: without blanks, quotes and braces that say nothing. Only
 * where the value that is read stays exactly the same; values in JSON, over several lines, with placeholders and with mistakes stay as
 * they are.
 */
export function formatEdits(page: OpenPage, range: Range): readonly TextEdit[] {
  const snippets = snippetsIn(page.page, range, page.settings.programs);
  const edits = snippets.flatMap((snippet) =>
    snippet.commands.flatMap((command) => commandEdits(page, snippet, command)),
  );
  const within = edits.filter(({ at }) => at.start < range.end && range.start < at.end);
  return within.map(({ at, newText }) => ({ range: rangeIn(page.document, at), newText }));
}

function commandEdits(page: OpenPage, snippet: Snippet, command: Command): readonly PageEdit[] {
  if (command.fault !== undefined || command.elisions.length > 0) return [];
  const { words } = command;
  const texts = words.map(({ text }) => text);
  return words.flatMap((word, index) => {
    if (!word.text.includes("=") || word.text.startsWith("-") || word.text.includes("\n")) return [];
    const place = wordPlaces(texts, { index, offset: word.text.length }, page).find((one) => one.kind === "value");
    const text = place && shortest(place, word);
    return text === undefined ? [] : (rewriteWord(word, text, { document: page.page, snippet, command }) ?? []);
  });
}

/** The word of a value as `toShorthand` writes it; undefined where that is what stands there, or says something else. */
function shortest({ option, words, index }: ValuePlace, { text }: Word): string | undefined {
  const member = option.option?.member;
  if (member === undefined || words[index] !== text || startsLikeJson(words[0] ?? "")) return undefined;
  const target = { name: option.name, shape: member.shape };
  const before = readWords(target, words);
  if (before === undefined) return undefined;
  const { words: written = [], diagnostics } = toShorthand(before, member.shape);
  const word = written[index];
  if (diagnostics.length > 0 || written.length !== words.length || word === undefined || word === text)
    return undefined;
  const after = readWords(target, words.with(index, word));
  return isDeepStrictEqual(before, after) ? word : undefined;
}

type Target = Parameters<typeof readOptionSources>[0];

/** The value of words that are read without a word of warning. */
function readWords(target: Target, words: readonly string[]) {
  const sources = words.map((text) => ({ name: target.name, text }));
  const { value, diagnostics } = readOptionSources(target, sources, refuseFiles);
  return diagnostics.length === 0 ? value : undefined;
}
