import type { ShellCommand, ShellScript, ShellUnit, ShellWord } from "@longhand/convert";
import type { Range } from "@longhand/diagnostics";

/** What a shell of Windows makes of the text at an offset. */
export type Step =
  /** Part of a word. */
  | { readonly kind: "units"; readonly units: readonly ShellUnit[]; readonly end: number }
  /** Between words: blanks, and line ends behind a mark. */
  | { readonly kind: "blank"; readonly end: number }
  /** Ends a command. */
  | { readonly kind: "end"; readonly end: number }
  /** `> file`. */
  | { readonly kind: "redirection"; readonly end: number }
  | { readonly kind: "unclosed"; readonly what: string; readonly range: Range };

/** Words and commands of a text, step by step. */
export function lexSteps(text: string, stepAt: (at: number, inWord: boolean) => Step): ShellScript {
  const commands: ShellCommand[] = [];
  let words: ShellWord[] = [];
  let redirections: Range[] = [];
  let word: ShellUnit[] | undefined;
  let wordStart = 0;
  let at = 0;
  let fault: ShellScript["fault"];
  const endWord = (end: number): void => {
    if (word !== undefined) words.push({ range: { start: wordStart, end }, units: word });
    word = undefined;
  };
  const endCommand = (end: number): void => {
    endWord(end);
    const [first] = words;
    const last = words.at(-1);
    if (first !== undefined && last !== undefined) {
      commands.push({ range: { start: first.range.start, end: last.range.end }, words, redirections });
    }
    words = [];
    redirections = [];
  };
  while (at < text.length) {
    const step = stepAt(at, word !== undefined);
    if (step.kind === "unclosed") {
      fault ??= { kind: "unclosed", what: step.what, range: step.range };
      endCommand(text.length);
      break;
    }
    if (step.kind === "units") {
      if (word === undefined) wordStart = at;
      word ??= [];
      word.push(...step.units);
    } else if (step.kind === "blank") endWord(at);
    else if (step.kind === "end") endCommand(at);
    else {
      endWord(at);
      redirections.push({ start: at, end: step.end });
    }
    at = Math.max(step.end, at + 1);
  }
  endCommand(text.length);
  return { commands, heredocs: [], ...(fault === undefined ? {} : { fault }) };
}

/** A part of a word; a quote is one without text. */
export function plainUnit(
  kind: ShellUnit["kind"],
  text: string,
  start: number,
  end = start + Math.max(text.length, 1),
): ShellUnit {
  return { kind, text, range: { start, end } };
}
