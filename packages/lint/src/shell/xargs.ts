import type { Range } from "@longhand/diagnostics";
import type { Opaque } from "../command.ts";

/** What stands in the words of a command for what is read elsewhere, or behind them. */
export interface AddedWords {
  readonly opaque: readonly Opaque[];
  readonly elisions: readonly Range[];
}

const nothing: AddedWords = { opaque: [], elisions: [] };

/**
 * What `xargs` puts into a command that it runs: its input in the place of a text that its options name, or else behind the last word.
 * `before` are the words in front of the command, `text` is what the command stands in.
 */
export function addedByXargs(before: readonly string[], text: string, command: Range): AddedWords {
  if (!before.some((word) => /(?:^|\/)xargs$/.test(word))) return nothing;
  const replaced = replacedText(before);
  if (replaced === undefined) return { opaque: [], elisions: [{ start: command.end, end: command.end }] };
  const opaque: Opaque[] = [];
  for (let at = text.indexOf(replaced, command.start); at !== -1; at = text.indexOf(replaced, at + replaced.length)) {
    const end = at + replaced.length;
    if (end > command.end) break;
    opaque.push({ kind: "template", range: { start: at, end } });
  }
  return { opaque, elisions: [] };
}

/** The text of `-I TEXT`, `-ITEXT`, `-i` and `--replace`; undefined where the words come last. */
function replacedText(before: readonly string[]): string | undefined {
  for (const [index, word] of before.entries()) {
    const [, option, behind = ""] = /^(-I|-i|--replace)=?(.*)$/s.exec(word) ?? [];
    if (option === undefined) continue;
    const own = option === "-I" && behind === "" ? before[index + 1] : behind;
    return own === undefined || own === "" ? "{}" : own;
  }
  return undefined;
}
