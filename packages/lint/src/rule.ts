import type { Diagnostic, DiagnosticConstructor, Source } from "@longhand/diagnostics";
import type { Binding } from "./binding.ts";
import type { Command } from "./command.ts";
import type { LintDocument } from "./document.ts";
import type { RuleOptions } from "./rule-options.ts";
import type { Snippet } from "./snippet.ts";

/** What a rule sees that looks at a page as a whole. */
export interface DocumentContext {
  readonly document: LintDocument;
  /** The page as the home of everything in it. */
  readonly page: Source;
  /** In the order of the page. */
  readonly snippets: readonly Snippet[];
  /** What is set about single rules. */
  readonly options: RuleOptions;
  /** What a command of these snippets comes to. */
  readonly bindingOf: (command: Command) => Binding;
}

/** What a rule sees that looks at one block. */
export interface SnippetContext extends DocumentContext {
  readonly snippet: Snippet;
}

/** What a rule sees that looks at one command. */
export interface CommandContext extends SnippetContext {
  readonly command: Command;
  readonly binding: Binding;
}

/** What is known about a rule without running it. */
interface RuleFacts {
  /** Its codes and severities; the code is `snippet/kebab-name`, the file's name. */
  readonly diagnostic: Pick<DiagnosticConstructor<never>, "code" | "severity">;
  /** How sure its fixes are: a `safe` one keeps what the author meant; an `unsafe` one may not. */
  readonly fixes: "safe" | "unsafe" | "none";
}

/** A rule about one command. */
interface RuleOfCommand extends RuleFacts {
  readonly scope: "command";
  readonly check: (context: CommandContext) => readonly Diagnostic[];
}

/** A rule about one block. */
interface RuleOfSnippet extends RuleFacts {
  readonly scope: "snippet";
  readonly check: (context: SnippetContext) => readonly Diagnostic[];
}

/** A rule about a page. */
interface RuleOfDocument extends RuleFacts {
  readonly scope: "document";
  readonly check: (context: DocumentContext) => readonly Diagnostic[];
}

/**
 * A rule about commands in pages. Its check gives diagnostics of its own code, with places in the page or in a text that is at home
 * there, and never throws for what the page contains.
 */
export type SnippetRule = RuleOfCommand | RuleOfSnippet | RuleOfDocument;

/** Gives a rule its type: the scope decides what its check sees. */
export function defineSnippetRule(rule: SnippetRule): SnippetRule {
  return rule;
}
