import {
  type Command,
  type CommandArgument,
  forEachChild,
  parse,
  type Script,
  type SyntaxNode,
  type Word,
} from "unbash";
import { type Positioned, rangeWithin } from "./range-within.ts";
import type { ShellCommand, ShellFault, ShellLexer, ShellWord } from "./shell-lexer.ts";
import { wordUnits } from "./word-units.ts";

/** Reads a text as bash does; what it knows of the language, unbash knows. */
export const lexBash: ShellLexer = (text, masked = text) => {
  const script = parse(masked);
  const [error] = script.errors ?? [];
  const commands = commandsIn(script).map((command) => toCommand(text, command));
  return error === undefined ? { commands } : { commands, fault: toFault(text, error) };
};

function commandsIn(script: Script): readonly Command[] {
  const found: Command[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "Command") found.push(node);
    // A word may hold whole commands, `$(…)`; so may the target of a redirection.
    else if (node.type !== "Word" && node.type !== "Redirect" && node.type !== "HereString") forEachChild(node, visit);
  };
  forEachChild(script, visit);
  return found;
}

function toCommand(text: string, { name, suffix, redirects, ...command }: Command & Positioned): ShellCommand {
  const words = suffix.filter((item) => item.type === "Word" || item.type === "Assignment");
  return {
    range: rangeWithin(text, command),
    words: [...(name === undefined ? [] : [name]), ...words].map((word) => toWord(text, word)),
    redirections: redirects.map((redirect) => rangeWithin(text, redirect)),
  };
}

function toWord(text: string, word: CommandArgument): ShellWord {
  const range = rangeWithin(text, word);
  return { range, units: wordUnits(text, range, partsOf(word)) };
}

function partsOf(word: CommandArgument): NonNullable<Word["parts"]> {
  if (word.type === "Word") return word.parts ?? [];
  return word.value.type === "Word" ? (word.value.parts ?? []) : [];
}

function toFault(text: string, { message, pos }: { readonly message: string; readonly pos: number }): ShellFault {
  const unclosed = /^unterminated (.*)$/.exec(message)?.[1];
  const start = Math.min(pos, text.length);
  const range = { start, end: Math.min(start + 1, text.length) };
  return unclosed === undefined
    ? { kind: "unexpected", what: message, range }
    : { kind: "unclosed", what: unclosed, range };
}
