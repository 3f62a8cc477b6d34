import {
  type Command,
  type CommandArgument,
  forEachChild,
  parse,
  type Redirect,
  type Redirection,
  type Script,
  type SyntaxNode,
  type Word,
} from "unbash";
import { type Positioned, rangeWithin } from "./range-within.ts";
import type { ShellCommand, ShellFault, ShellHeredoc, ShellLexer, ShellScript, ShellWord } from "./shell-lexer.ts";
import { wordUnits } from "./word-units.ts";

/** Reads a text as bash does; what it knows of the language, unbash knows. */
export const lexBash: ShellLexer = (text, masked = text) => {
  const script = parse(masked);
  const [error] = script.errors ?? [];
  const commands = commandsIn(script, isOutside).map((command) => toCommand(text, command));
  return error === undefined ? { commands } : { commands, fault: toFault(text, error) };
};

/** Reads a text as `lexBash` does, with the commands inside of words (`$(…)`) and the texts that commands are given (`<<EOF`). */
export function lexScript(text: string, masked = text): ShellScript {
  const script = parse(masked);
  const found = commandsIn(script, isEverywhere);
  const [error] = script.errors ?? [];
  return {
    commands: found.map((command) => toCommand(text, command)),
    heredocs: found.flatMap((command) => heredocsOf(text, command)),
    ...(error === undefined ? {} : { fault: toFault(text, error) }),
  };
}

function commandsIn(script: Script, goesInto: (node: SyntaxNode) => boolean): readonly Command[] {
  const found: Command[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "Command") found.push(node);
    if (goesInto(node)) forEachChild(node, visit);
  };
  forEachChild(script, visit);
  return found;
}

/** A word may hold whole commands, `$(…)`; so may the target of a redirection, and the body of a heredoc. */
function isOutside({ type }: SyntaxNode): boolean {
  return type !== "Word" && type !== "HereDocBody";
}

/** The parts of a word are looked for only where it can hold a command. Behind a backslash in backquotes unbash loses the places. */
function isEverywhere(node: SyntaxNode): boolean {
  if (node.type === "CommandExpansion") return !(node.text.startsWith("`") && node.text.includes("\\"));
  return node.type !== "Word" || /\$\(|`|[<>]\(/.test(node.text);
}

function heredocsOf(text: string, { redirects }: Command): readonly ShellHeredoc[] {
  const file = redirects.findLast(isOutput)?.target;
  return redirects.flatMap((redirect): readonly ShellHeredoc[] => {
    if (redirect.type !== "HereDoc") return [];
    const body = { start: redirect.body.pos, end: redirect.body.end };
    const quotes = redirect.delimiter?.quoted === true ? "quoted" : "bare";
    return [{ body, quotes, ...(file === undefined ? {} : { file: toWord(text, file) }) }];
  });
}

/** Whether what the command prints goes there; not what it says of errors, `2> file`. */
function isOutput(redirect: Redirection): redirect is Redirect {
  if (redirect.type !== "Redirect" || !redirect.operator.startsWith(">")) return false;
  const { descriptor } = redirect;
  return descriptor === undefined || (descriptor.type === "FileDescriptor" && descriptor.value === 1);
}

function toCommand(text: string, command: Command & Positioned): ShellCommand {
  const { name, args, redirects } = command;
  return {
    range: rangeWithin(text, command),
    words: [...(name === undefined ? [] : [name]), ...args].map((word) => toWord(text, word)),
    redirections: redirects.map((redirect) => rangeWithin(text, redirect)),
  };
}

function toWord(text: string, word: CommandArgument): ShellWord {
  const range = rangeWithin(text, word);
  return { range, units: wordUnits(text, range, partsOf(word)) };
}

/** unbash looks for the parts of a word when it is asked for them; most words are seen to have none. */
function partsOf(word: CommandArgument): NonNullable<Word["parts"]> {
  if (word.type === "Word") return isPlain(word) ? [] : (word.parts ?? []);
  return word.value.type === "Word" ? (word.value.parts ?? []) : [];
}

/** True for a word of which the shell took nothing away, and in which nothing means anything to it. */
function isPlain({ text, pos, end }: Word): boolean {
  return text.length === end - pos && /^[A-Za-z0-9_./:=-]+$/.test(text);
}

function toFault(text: string, { message, pos }: { readonly message: string; readonly pos: number }): ShellFault {
  const unclosed = /^unterminated (.*)$/.exec(message)?.[1];
  const start = Math.min(pos, text.length);
  const range = { start, end: Math.min(start + 1, text.length) };
  return unclosed === undefined
    ? { kind: "unexpected", what: message, range }
    : { kind: "unclosed", what: unclosed, range };
}
