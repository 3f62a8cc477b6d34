import { quoteContext } from "@longhand/convert";
import { type Diagnostic, defineDiagnostic, type Range } from "@longhand/diagnostics";
import type { Command, Word } from "../command.ts";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";
import { rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly name: string; readonly plain: string }>({
  code: "snippet/typographic-character",
  severity: "error",
  message: ({ name }) =>
    `${name} stands where the shell needs a plain character; it is a part of the word like a letter.`,
  expected: ({ plain }) => plain,
});

/** A character that text programs put in the place of a plain one. */
interface Twin {
  readonly pattern: RegExp;
  readonly name: string;
  /** What belongs there, and how it is called. */
  readonly plain: string;
  readonly plainName: string;
}

const twins: readonly Twin[] = [
  {
    pattern: /^[\u2010\u2011\u2012\u2013\u2014\u2015\u2212]$/u,
    name: "A dash",
    plain: "-",
    plainName: "a hyphen, `-`",
  },
  { pattern: /^[\u201c-\u201f\u00ab\u00bb]$/u, name: "A curly double quote", plain: '"', plainName: '`"`' },
  { pattern: /^[\u2018-\u201b]$/u, name: "A curly single quote", plain: "'", plainName: "`'`" },
  {
    pattern: /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u,
    name: "A blank of another kind",
    plain: " ",
    plainName: "a blank",
  },
  {
    pattern: /^(?:\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad)$/u,
    name: "An invisible character",
    plain: "",
    plainName: "nothing",
  },
];

/** Characters of word processors outside of quotes, or where an option begins. */
export const typographicCharacter = defineSnippetRule({
  diagnostic,
  fixes: "safe",
  scope: "command",
  check({ command }) {
    if (isPlain(rawText(command, command.range))) return [];
    return [command.program, ...command.words].flatMap((word) => {
      return charactersOf(word, command).flatMap((range): readonly Diagnostic[] => {
        const twin = twins.find(({ pattern }) => pattern.test(rawText(command, range)));
        if (twin === undefined || !isOutside(range, word, command, twin)) return [];
        const fix = {
          title: `Write ${twin.plainName}`,
          edits: [{ range, newText: plainOf(twin, range, word, command) }],
        };
        const data = { name: twin.name, plain: twin.plainName };
        return [diagnostic(placeIn(command.shell, range), data, { fix })];
      });
    });
  },
});

/** Nearly all commands are of ASCII alone. */
function isPlain(text: string): boolean {
  return /^[ -~\t\r\n]*$/.test(text);
}

function charactersOf(word: Word, command: Command): readonly Range[] {
  const raw = rawText(command, word.range);
  if (isPlain(raw)) return [];
  let start = word.range.start;
  return Array.from(raw, (character) => {
    const range = { start, end: start + character.length };
    start = range.end;
    return range;
  });
}

/** Text in real quotes may have any character. Curly ones are meant as quotes only at the edges of a value. */
function isOutside(range: Range, word: Word, command: Command, { plain }: Twin): boolean {
  const isQuoted = command.dialect === "posix" && quoteContext(command.shell.text, word.range, range.start) !== "bare";
  if (isQuoted) return false;
  const raw = rawText(command, word.range);
  const at = range.start - word.range.start;
  // A dash within a value may well be meant; in the name of an option, an operation or at its beginning it is not.
  if (plain === "-") return /^[\w\-\u2010-\u2015\u2212]*$/u.test(raw.slice(0, at).replace(/^["']/, "")) && isName(raw);
  return true;
}

function isName(raw: string): boolean {
  return /^[-\u2010-\u2015\u2212]/u.test(raw) || /^[a-z0-9\u2010-\u2015\u2212-]+$/u.test(raw);
}

/** One long dash at the beginning of an option is what became of two hyphens. */
function plainOf({ plain }: Twin, range: Range, word: Word, command: Command): string {
  if (plain !== "-" || range.start !== word.range.start) return plain;
  const next = command.shell.text.charAt(range.end);
  return /[-\u2010-\u2015\u2212]/u.test(next) ? "-" : "--";
}
