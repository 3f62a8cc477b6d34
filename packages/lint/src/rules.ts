import type { SnippetRule } from "./rule.ts";
import { abbreviatedOption } from "./rules/abbreviated-option.ts";
import { accessKey } from "./rules/access-key.ts";
import { accountId } from "./rules/account-id.ts";
import { backslashInQuotes } from "./rules/backslash-in-quotes.ts";
import { barePlaceholder } from "./rules/bare-placeholder.ts";
import { blankAfterComma } from "./rules/blank-after-comma.ts";
import { blankAfterContinuation } from "./rules/blank-after-continuation.ts";
import { blankLineInCommand } from "./rules/blank-line-in-command.ts";
import { brokenFile } from "./rules/broken-file.ts";
import { commaJoinedList } from "./rules/comma-joined-list.ts";
import { commandOutsideCode } from "./rules/command-outside-code.ts";
import { commentInCommand } from "./rules/comment-in-command.ts";
import { danglingContinuation } from "./rules/dangling-continuation.ts";
import { deprecatedMember } from "./rules/deprecated-member.ts";
import { destructiveStep } from "./rules/destructive-step.ts";
import { dollarInLiteral } from "./rules/dollar-in-literal.ts";
import { doubledContinuation } from "./rules/doubled-continuation.ts";
import { eatenQuotes } from "./rules/eaten-quotes.ts";
import { emptyDocument } from "./rules/empty-document.ts";
import { fragileBraces } from "./rules/fragile-braces.ts";
import { historyExpansion } from "./rules/history-expansion.ts";
import { idDrift } from "./rules/id-drift.ts";
import { leftoverBackquotes } from "./rules/leftover-backquotes.ts";
import { literalSecret } from "./rules/literal-secret.ts";
import { liveLookingId } from "./rules/live-looking-id.ts";
import { longInlineJson } from "./rules/long-inline-json.ts";
import { membersApart } from "./rules/members-apart.ts";
import { mfaModeAlone } from "./rules/mfa-mode-alone.ts";
import { missingContinuation } from "./rules/missing-continuation.ts";
import { misspeltFileReference } from "./rules/misspelt-file-reference.ts";
import { mixedDialect } from "./rules/mixed-dialect.ts";
import { nestedQuotes } from "./rules/nested-quotes.ts";
import { newlineEscape } from "./rules/newline-escape.ts";
import { partialUpdate } from "./rules/partial-update.ts";
import { powershellQuotes } from "./rules/powershell-quotes.ts";
import { queryNotJmespath } from "./rules/query-not-jmespath.ts";
import { regionsDiffer } from "./rules/regions-differ.ts";
import { slashContinuation } from "./rules/slash-continuation.ts";
import { testLeftover } from "./rules/test-leftover.ts";
import { tierNotNamed } from "./rules/tier-not-named.ts";
import { typographicCharacter } from "./rules/typographic-character.ts";
import { unquotedBraces } from "./rules/unquoted-braces.ts";
import { unquotedPattern } from "./rules/unquoted-pattern.ts";
import { unquotedVariable } from "./rules/unquoted-variable.ts";
import { wrongLanguage } from "./rules/wrong-language.ts";

/**
 * Every rule about commands in pages, in the order in which findings of one place are given: a cause stands before what follows from
 * it.
 */
export const snippetRules: readonly SnippetRule[] = [
  // Where a command ends.
  missingContinuation,
  blankAfterContinuation,
  slashContinuation,
  doubledContinuation,
  blankLineInCommand,
  commentInCommand,
  danglingContinuation,
  // What the shell makes of it.
  typographicCharacter,
  unquotedBraces,
  fragileBraces,
  eatenQuotes,
  blankAfterComma,
  nestedQuotes,
  backslashInQuotes,
  dollarInLiteral,
  unquotedVariable,
  unquotedPattern,
  historyExpansion,
  newlineEscape,
  leftoverBackquotes,
  mixedDialect,
  powershellQuotes,
  barePlaceholder,
  // What the words say to the AWS CLI.
  misspeltFileReference,
  brokenFile,
  queryNotJmespath,
  commaJoinedList,
  membersApart,
  abbreviatedOption,
  emptyDocument,
  longInlineJson,
  // What the operation makes of it.
  partialUpdate,
  mfaModeAlone,
  tierNotNamed,
  regionsDiffer,
  destructiveStep,
  deprecatedMember,
  // What the page shows and how.
  accessKey,
  accountId,
  liveLookingId,
  literalSecret,
  idDrift,
  commandOutsideCode,
  wrongLanguage,
  testLeftover,
];
