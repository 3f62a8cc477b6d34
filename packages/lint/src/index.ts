export type { Binding } from "./binding.ts";
export type { Command, Fault, LineBreak, Opaque, Unit, Word } from "./command.ts";
export type { DocumentFormat, LintDocument } from "./document.ts";
export type { Finding, FixSafety, PageEdit, PageFix, PagePlace, RelatedFinding } from "./finding.ts";
export { type FixedPage, fixPage } from "./fixes/fix-page.ts";
export { rewriteWord } from "./fixes/rewrite-word.ts";
export { findRule, type KnownRule, knownRules } from "./known-rules.ts";
export { type LintOptions, type LintResult, lint } from "./lint.ts";
export { lintPage, type PageCounts, type PageReport } from "./lint-page.ts";
export { type Preset, presets } from "./presets.ts";
export {
  type CommandContext,
  type DocumentContext,
  defineSnippetRule,
  type SnippetContext,
  type SnippetRule,
} from "./rule.ts";
export { defaultRuleOptions, type RuleOptions } from "./rule-options.ts";
export { snippetRules } from "./rules.ts";
export { defaultSettings, type LintSettings, type PresetName } from "./settings.ts";
export type { Dialect, Language, Snippet, SnippetKind } from "./snippet.ts";
export { snippetsIn } from "./snippets-in.ts";
