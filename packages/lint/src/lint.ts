import type { Diagnostic } from "@longhand/diagnostics";
import type { Service } from "@longhand/model";
import type { LintDocument } from "./document.ts";
import type { SnippetRule } from "./rule.ts";
import type { RuleOptions } from "./rule-options.ts";
import type { Snippet } from "./snippet.ts";

/** What a page is read with. */
export interface LintOptions {
  /** In the order in which their findings of one place are given. */
  readonly rules: readonly SnippetRule[];
  /** The models at hand, by the AWS CLI's names of the services; `get` may load one when it is first asked for. */
  readonly services: Services;
  /** Further names under which pages run the AWS CLI, beside `aws`, `aws2`, `awslocal` and `$AWS`. */
  readonly programs?: readonly string[];
  /** What is set about single rules; `defaultRuleOptions` where nothing is. */
  readonly options?: RuleOptions;
}

/** What of a map of services is used. */
export type Services = Pick<ReadonlyMap<string, Service>, "get" | "has" | "keys">;

/** What was found in a page. */
export interface LintResult {
  /** In the order of the page; places lead home to it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly snippets: readonly Snippet[];
}

/** Finds the commands of a page and says what is wrong with them. Reads nothing but its arguments, and never throws for a page. */
export function lint(_document: LintDocument, _options: LintOptions): LintResult {
  return { diagnostics: [], snippets: [] };
}
