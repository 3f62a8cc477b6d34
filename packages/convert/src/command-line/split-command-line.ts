import { type Diagnostic, limitDiagnostics, type Source } from "@longhand/diagnostics";
import { findTooLarge } from "@longhand/grammar";
import { lexBash } from "./bash-lexer.ts";
import { passWord } from "./call-words.ts";
import { cleanLine } from "./clean-line.ts";
import { notAws, shellSyntax, unclosedInShell } from "./diagnostics.ts";
import { type AwsCall, findCall } from "./find-call.ts";
import { type MaskedText, maskPlaceholders } from "./placeholders.ts";
import type { ShellFault, ShellText } from "./shell-lexer.ts";
import { openPlaceholders, otherCommands, redirections, unknownParts } from "./shell-warnings.ts";

/** Half of what Linux takes for all words of a program. UTF-16 units. */
const MaxLength = 1_048_576;

/** The words of a command line, and what is wrong with it as far as the shell goes. */
export interface SplitCommandLine {
  /** From `aws` on, each at home in the line. Absent where the shell would run nothing, or no `aws`. */
  readonly words?: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The words that bash 5.2 passes to the first `aws` of a command line as a person types or pastes it: prompt, quotes, comments,
 * CR LF and all. Nothing is run; what only the shell knows (`$NAME`) stays the text that stands there, and so do patterns for
 * names of files. Never throws for what the line contains.
 */
export function splitCommandLine(line: string | Source): SplitCommandLine {
  const source = typeof line === "string" ? { name: "<command>", text: line } : line;
  const large = findTooLarge(source, MaxLength);
  if (large !== undefined) return { diagnostics: [large] };
  const document = cleanLine(source);
  const mask = maskPlaceholders(document.text);
  const shell = lexBash(document.text, mask.masked);
  if (shell.fault !== undefined) return { diagnostics: [explainFault(shell.fault, document)] };
  const call = findCall(shell.commands);
  if (call === undefined) return { diagnostics: [noCall(shell, document)] };
  const passed = call.words.map((word) => passWord(word, document));
  const braces = passed.flatMap(({ diagnostics }) => diagnostics);
  const { diagnostics } = limitDiagnostics([...braces, ...shellWarnings(call, shell, mask, document)]);
  return { words: passed.flatMap(({ sources }) => sources), diagnostics };
}

function shellWarnings(
  call: AwsCall,
  { commands }: ShellText,
  { placeholders }: MaskedText,
  document: Source,
): readonly Diagnostic[] {
  return [
    ...otherCommands(call, commands, document),
    ...call.words.flatMap((word) => unknownParts(word, document)),
    ...openPlaceholders(call, placeholders, document),
    ...redirections(call, document),
  ];
}

function explainFault({ kind, what, range }: ShellFault, source: Source): Diagnostic {
  const at = { kind: "range", source, range } as const;
  return kind === "unclosed" ? unclosedInShell(at, { what }) : shellSyntax(at, { reason: what });
}

function noCall({ commands }: ShellText, source: Source): Diagnostic {
  const range = commands[0]?.words[0]?.range ?? { start: 0, end: source.text.length };
  return notAws({ kind: "range", source, range }, {});
}
