import { type Diagnostic, limitDiagnostics, type Source } from "@longhand/diagnostics";
import type { CommandReading } from "../command/command-reading.ts";
import { type CommandSettings, readCommand } from "../command/read-command.ts";
import { lexBash } from "./bash-lexer.ts";
import { passWord } from "./call-words.ts";
import { cleanLine } from "./clean-line.ts";
import { notAws, shellSyntax, unclosedInShell } from "./diagnostics.ts";
import { type AwsCall, findCall } from "./find-call.ts";
import { type MaskedText, maskPlaceholders } from "./placeholders.ts";
import type { ShellFault, ShellText } from "./shell-lexer.ts";
import { openPlaceholders, otherCommands, redirections, unknownParts } from "./shell-warnings.ts";

/**
 * What the AWS CLI would send for a command line as a person types or pastes it, prompt, quotes and line ends included: the words
 * that bash 5.2 passes go to `readCommand`. Nothing is run: what only the shell knows (`$NAME`) is read as the text that stands
 * there, with a warning. Of several commands the first `aws` is read. The diagnostics about the shell come first, as the cause of
 * those about the words; all point into the line. Never throws for what it contains.
 */
export function readCommandLine(line: string | Source, settings: CommandSettings): CommandReading {
  const document = cleanLine(typeof line === "string" ? { name: "<command>", text: line } : line);
  const mask = maskPlaceholders(document.text);
  const shell = lexBash(document.text, mask.masked);
  if (shell.fault !== undefined) return refuse(explainFault(shell.fault, document));
  const call = findCall(shell.commands);
  if (call === undefined) return refuse(noCall(shell, document));
  const passed = call.words.map((word) => passWord(word, document));
  const reading = readCommand(
    passed.flatMap(({ sources }) => sources),
    settings,
  );
  const braces = passed.flatMap(({ diagnostics }) => diagnostics);
  const found = [...braces, ...shellWarnings(call, shell, mask, document)];
  return { ...reading, diagnostics: [...limitDiagnostics(found).diagnostics, ...reading.diagnostics] };
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

function refuse(diagnostic: Diagnostic): CommandReading {
  return { members: {}, provenance: new Map(), globals: new Map(), diagnostics: [diagnostic] };
}
