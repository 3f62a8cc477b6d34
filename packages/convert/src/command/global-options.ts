import type { Arity } from "./argument-table.ts";

/**
 * The options that stand anywhere on the command line and are taken out of it first.
 * Source: `data/cli.json` of aws-cli 1.45.11; `--version` is added last.
 */
export const globalOptions: ReadonlyMap<string, Arity> = new Map([
  ["--debug", "none"],
  ["--endpoint-url", "one"],
  ["--no-verify-ssl", "none"],
  ["--no-paginate", "none"],
  ["--output", "one"],
  ["--query", "one"],
  ["--profile", "one"],
  ["--region", "one"],
  ["--color", "one"],
  ["--no-sign-request", "none"],
  ["--ca-bundle", "one"],
  ["--cli-read-timeout", "one"],
  ["--cli-connect-timeout", "one"],
  ["--v2-debug", "none"],
  ["--version", "none"],
]);

/** The words that an option may have, where they are few. */
export const choicesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["--output", ["json", "text", "table"]],
  ["--color", ["on", "off", "auto"]],
  ["--generate-cli-skeleton", ["input", "output"]],
]);

/**
 * General options that version 2 of the AWS CLI has and version 1 has not.
 * Source: the command reference of version 2.
 */
export const version2Options: ReadonlySet<string> = new Set([
  "--cli-auto-prompt",
  "--cli-binary-format",
  "--cli-error-format",
  "--cli-input-yaml",
  "--no-cli-auto-prompt",
  "--no-cli-pager",
]);
