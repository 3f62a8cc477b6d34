import { type Diagnostic, defineDiagnostic, type Range, show } from "@longhand/diagnostics";
import type { Command } from "../command.ts";
import { defineSnippetRule } from "../rule.ts";
import { continuationMark } from "./command/continuation-mark.ts";
import { dialectNames, languageDialect } from "./command/language-dialect.ts";
import { placeIn } from "./command/place.ts";
import { quoteAs } from "./command/quote-fix.ts";
import { mayHold, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly what: string; readonly shell: string; readonly meaning: string }>({
  code: "snippet/mixed-dialect",
  severity: "warning",
  message: ({ what, shell, meaning }) => `${show(what)} ${meaning} in ${shell}.`,
});

/** What one shell writes, in a block for another. */
export const mixedDialect = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command, snippet }) {
    const named = languageDialect(snippet);
    return [
      ...(named === undefined ? [] : foreignMarks(command, named)),
      ...singleQuotes(command),
      ...windowsPaths(command),
    ];
  },
});

/** The marks at line ends, where the block is for another shell than they are. */
function foreignMarks(command: Command, named: Command["dialect"]): readonly Diagnostic[] {
  if (named === command.dialect) return [];
  const mark = continuationMark(command);
  const marks = continuations(command, mark);
  const [first] = marks;
  if (first === undefined) return [];
  const meant = continuationMark({ dialect: named });
  const fix = { title: `Write \`${meant}\``, edits: marks.map((range) => ({ range, newText: meant })) };
  const data = { what: mark, shell: dialectNames[named], meaning: "continues no line" };
  return [diagnostic(placeIn(command.shell, first), data, { fix })];
}

function continuations({ shell, range }: Command, mark: string): readonly Range[] {
  const text = shell.text.slice(range.start, range.end);
  const ends = [...text.matchAll(/(.)\n/g)].filter(([, last]) => last === mark);
  return ends.map(({ index }) => ({ start: range.start + index, end: range.start + index + mark.length }));
}

function singleQuotes(command: Command): readonly Diagnostic[] {
  if (command.dialect !== "cmd") return [];
  return command.words.flatMap(({ range }) => {
    const raw = rawText(command, range);
    if (!raw.startsWith("'")) return [];
    const data = { what: "'", shell: dialectNames.cmd, meaning: "is no quote" };
    return [diagnostic(placeIn(command.shell, { start: range.start, end: range.start + 1 }), data)];
  });
}

/** `C:\Keys\x.pem`, on its own, behind `fileb://` or a key. */
const windowsPath = /^(?:[\w-]*=|fileb?:\/\/)?[A-Za-z]:(?:\\[\w.-]+)+\\?$/;

/** Paths of Windows without quotes: the shell takes their backslashes for escapes. */
function windowsPaths(command: Command): readonly Diagnostic[] {
  if (command.dialect !== "posix" || !mayHold(command, "\\")) return [];
  return command.words.flatMap((word) => {
    const raw = rawText(command, word.range);
    const backslash = raw.indexOf("\\");
    if (backslash === -1 || !windowsPath.test(raw)) return [];
    const at = word.range.start + backslash;
    const place = placeIn(command.shell, { start: at, end: at + 1 });
    const data = { what: "\\", shell: dialectNames.posix, meaning: "is taken away" };
    return [diagnostic(place, data, quoteAs(raw, word, command))];
  });
}
