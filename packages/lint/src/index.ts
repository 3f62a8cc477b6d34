export type { Binding } from "./binding.ts";
export type { Command, Fault, LineBreak, Opaque, Unit, Word } from "./command.ts";
export type { DocumentFormat, LintDocument } from "./document.ts";
export { type LintOptions, type LintResult, lint, type Services } from "./lint.ts";
export {
  type CommandContext,
  type DocumentContext,
  defineSnippetRule,
  type SnippetContext,
  type SnippetRule,
} from "./rule.ts";
export type { Dialect, Language, Snippet, SnippetKind } from "./snippet.ts";
