import type { Diagnostic, Range, RangePlace, Source } from "@longhand/diagnostics";
import { notContinued, placeholder, redirection, severalCommands, unknownExpansion } from "./diagnostics.ts";
import type { AwsCall } from "./find-call.ts";
import type { ShellCommand, ShellUnit, ShellWord } from "./shell-lexer.ts";
import { textOf } from "./word-source.ts";

/** `~` alone or before a folder, at the beginning of a word or of what is set with `=`: the home folder of a person. */
const homeFolder = /^(?:[A-Za-z_]\w*=)?~(?=\/|$)/;

/** What of a word only the shell knows. */
export function unknownParts({ units }: ShellWord, document: Source): readonly Diagnostic[] {
  const unknown = units.filter(({ kind }) => kind === "unknown");
  return [...unknown, ...tildes(units)].map(({ range }) => unknownExpansion(...placed(document, range)));
}

function tildes(units: readonly ShellUnit[]): readonly ShellUnit[] {
  const [found] = homeFolder.exec(textOf(units)) ?? [];
  const at = units.findIndex(({ text }) => text === "~");
  const head = units.slice(0, at + 1);
  const isPlain = head.every(({ kind }) => kind === "bare") && textOf(head) === found;
  return found !== undefined && isPlain ? units.slice(at, at + 1) : [];
}

/** The placeholders among the words of a call; those in quotes are left to whoever reads the value. */
export function openPlaceholders(
  { words }: AwsCall,
  placeholders: readonly Range[],
  document: Source,
): readonly Diagnostic[] {
  const starts = new Set(
    words.flatMap(({ units }) => units.flatMap(({ kind, range }) => (kind === "bare" ? [range.start] : []))),
  );
  return placeholders.filter(({ start }) => starts.has(start)).map((range) => placeholder(...placed(document, range)));
}

/** What of a call the shell keeps to itself. */
export function redirections({ command }: AwsCall, document: Source): readonly Diagnostic[] {
  return command.redirections.map((range) => redirection(...placed(document, range)));
}

/** The commands beside a call. One that looks like an option shows that the line before it was not continued. */
export function otherCommands(
  { command: call }: AwsCall,
  commands: readonly ShellCommand[],
  document: Source,
): readonly Diagnostic[] {
  return commands.flatMap((command, index) => {
    const before = commands[index - 1];
    if (command === call) return [];
    const isOption = textOf(command.words[0]?.units ?? []).startsWith("-");
    if (before === undefined || !isOption) return [severalCommands(...placed(document, command.range))];
    return [continuation(before, command, document)];
  });
}

function continuation(before: ShellCommand, command: ShellCommand, document: Source): Diagnostic {
  const [name] = command.words;
  // A backslash with a blank behind it is a word.
  const last = before.words.findLast(({ units }) => textOf(units).trim() !== "");
  const gap = { start: last?.range.end ?? before.range.end, end: command.range.start };
  const isBlank = /^[\s\\]*$/.test(document.text.slice(gap.start, gap.end));
  const fix = { title: "Continue the line", edits: [{ range: gap, newText: " \\\n  " }] };
  return notContinued(...placed(document, name?.range ?? command.range), isBlank ? { fix } : {});
}

/** A place, and what stands there. */
function placed(source: Source, range: Range): [at: RangePlace, data: { readonly written: string }] {
  return [{ kind: "range", source, range }, { written: source.text.slice(range.start, range.end) }];
}
