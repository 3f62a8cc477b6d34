import { type CliVersion, type Services, shellSyntax, unclosedInShell } from "@longhand/convert";
import { type Diagnostic, type Range, type Source, toHome } from "@longhand/diagnostics";
import { bindCommand } from "./binding/bind.ts";
import type { Binding } from "./binding.ts";
import type { Command } from "./command.ts";
import type { LintDocument } from "./document.ts";
import { extractBlocks } from "./documents/extract.ts";
import { type ShownFile, shownFile } from "./documents/shown-files.ts";
import { quoteExpression } from "./fixes/quote-expression.ts";
import type { CommandContext, DocumentContext, SnippetContext, SnippetRule } from "./rule.ts";
import { defaultRuleOptions, type RuleOptions } from "./rule-options.ts";
import { readBlock } from "./shell/read-block.ts";
import type { Snippet } from "./snippet.ts";

/** What a page is read with. */
export interface LintOptions {
  /** In the order in which their findings of one place are given. */
  readonly rules: readonly SnippetRule[];
  /**
   * The models at hand, by the AWS CLI's names of the services; `get` may load one when it is first asked for. A name that it `has` and does
   * not `get` is that of a service whose model is missing.
   */
  readonly services: Services;
  /** Further names under which pages run the AWS CLI, beside `aws`, `aws2`, `awslocal` and `$AWS`. */
  readonly programs?: readonly string[];
  /** What is set about single rules; `defaultRuleOptions` where nothing is. */
  readonly options?: RuleOptions;
  /** Only the snippets that touch this range of the page are looked at; rules about the whole page see no others. */
  readonly within?: Range | undefined;
  /** Whose options a command may have; those of version 1, or of version 2 where an option says so, when left out. */
  readonly cli?: CliVersion | undefined;
}

/** What was found in a page. */
export interface LintResult {
  /** In the order of the page; places lead home to it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly snippets: readonly Snippet[];
}

/** Finds the commands of a page and says what is wrong with them. Reads nothing but its arguments, and never throws for a page. */
export function lint(
  document: LintDocument,
  { rules, services, programs = [], options = defaultRuleOptions, within = everywhere, cli }: LintOptions,
): LintResult {
  const page = { name: document.name, text: document.text };
  const { snippets, files } = readPage(page, document.format, programs, within);
  if (snippets.length === 0) return { diagnostics: [], snippets };
  const bindings = new Map<Command, Binding>();
  for (const { commands, kind } of snippets) {
    for (const command of commands) bindings.set(command, bindCommand(command, { services, files, kind, cli }));
  }
  const context = { document, page, snippets, options, bindingOf: (command: Command) => bindingIn(bindings, command) };
  const contexts = contextsOf(context);
  const diagnostics: Diagnostic[] = [];
  for (const { command } of contexts.commands) addFault(diagnostics, command);
  for (const { binding } of contexts.commands) add(diagnostics, binding.diagnostics);
  for (const rule of rules) applyRule(diagnostics, rule, contexts);
  return { diagnostics: inOrder(diagnostics), snippets };
}

const everywhere: Range = { start: 0, end: Number.POSITIVE_INFINITY };

interface PageReading {
  readonly snippets: readonly Snippet[];
  readonly files: readonly ShownFile[];
}

function readPage(
  page: Source,
  format: LintDocument["format"],
  programs: readonly string[],
  { start, end }: Range,
): PageReading {
  const snippets: Snippet[] = [];
  const files: ShownFile[] = [];
  for (const block of extractBlocks(page, format)) {
    const isWithin = block.range.start <= end && start <= block.range.end;
    const reading = isWithin ? readBlock(block, programs) : unread;
    files.push(...reading.files);
    if (reading.snippet !== undefined) snippets.push(reading.snippet);
    else if (block.kind === "block") {
      const shown = shownFile(block);
      if (shown !== undefined) files.push(shown);
    }
  }
  return { snippets, files };
}

/** A block that is not looked at. */
const unread: ReturnType<typeof readBlock> = { files: [] };

function bindingIn(bindings: ReadonlyMap<Command, Binding>, command: Command): Binding {
  const binding = bindings.get(command);
  if (binding === undefined) throw new Error("A rule asked for a command of another page.");
  return binding;
}

/** Says why a shell runs nothing of a command. */
function addFault(diagnostics: Diagnostic[], command: Command): void {
  const { fault, shell } = command;
  if (fault === undefined) return;
  const at = { kind: "range", source: shell, range: fault.range } as const;
  diagnostics.push(
    fault.kind === "unclosed"
      ? unclosedInShell(at, fault)
      : shellSyntax(at, { reason: fault.what }, quoteExpression(command)),
  );
}

/** What the rules see, put together once for all of them. */
interface Contexts {
  readonly document: DocumentContext;
  readonly snippets: readonly SnippetContext[];
  readonly commands: readonly CommandContext[];
}

function contextsOf(whole: DocumentContext): Contexts {
  const { document, page, snippets, options, bindingOf } = whole;
  const seen: SnippetContext[] = [];
  const commands: CommandContext[] = [];
  // Spread into each other, these would cost more than most rules.
  for (const snippet of snippets) {
    seen.push({ document, page, snippets, options, bindingOf, snippet });
    for (const command of snippet.commands) {
      const binding = bindingOf(command);
      commands.push({ document, page, snippets, options, bindingOf, snippet, command, binding });
    }
  }
  return { document: whole, snippets: seen, commands };
}

/** Most rules find nothing in most commands, so nothing is made where nothing is found. */
function applyRule(diagnostics: Diagnostic[], rule: SnippetRule, { document, snippets, commands }: Contexts): void {
  switch (rule.scope) {
    case "document":
      add(diagnostics, rule.check(document));
      break;
    case "snippet":
      for (const context of snippets) add(diagnostics, rule.check(context));
      break;
    case "command":
      for (const context of commands) add(diagnostics, rule.check(context));
      break;
    default:
      rule satisfies never;
  }
}

function add(diagnostics: Diagnostic[], found: readonly Diagnostic[]): void {
  for (const diagnostic of found) diagnostics.push(diagnostic);
}

/** In the order of their places in the page; those of one place stay as they are. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placed = diagnostics.map((diagnostic) => ({ diagnostic, start: startOf(diagnostic) }));
  return placed.sort((a, b) => a.start - b.start).map(({ diagnostic }) => diagnostic);
}

function startOf({ at }: Diagnostic): number {
  return at.kind === "range" ? toHome(at.source, at.range).range.start : 0;
}
