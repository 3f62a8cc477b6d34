import type { Arity } from "./argument-table.ts";
import type { CliVersion } from "./cli-version.ts";

/** What a version of the AWS CLI has beside the options of an operation's members. */
export interface Dialect {
  readonly version: CliVersion;
  /** The options that stand anywhere on the command line and are taken out of it first. */
  readonly globals: ReadonlyMap<string, Arity>;
  /** The words that an option may have, where they are few. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** The options that bring a whole request. */
  readonly inputs: readonly string[];
}

/** Source: `data/cli.json` of aws-cli 1.45.11; `--version` is added last. */
const version1: Dialect = {
  version: "v1",
  globals: new Map([
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
  ]),
  choices: new Map([
    ["--output", ["json", "text", "table"]],
    ["--color", ["on", "off", "auto"]],
    ["--generate-cli-skeleton", ["input", "output"]],
  ]),
  inputs: ["--cli-input-json"],
};

/** Source: the command reference of version 2, and its `argparser.py`, which adds `--version` first. */
const version2: Dialect = {
  version: "v2",
  globals: new Map([
    ["--version", "none"],
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
    ["--cli-binary-format", "one"],
    ["--no-cli-pager", "none"],
    ["--cli-auto-prompt", "none"],
    ["--no-cli-auto-prompt", "none"],
    ["--cli-error-format", "one"],
  ]),
  choices: new Map([
    ["--output", ["json", "text", "table", "yaml", "yaml-stream", "off"]],
    ["--color", ["on", "off", "auto"]],
    ["--cli-binary-format", ["raw-in-base64-out", "base64"]],
    ["--cli-error-format", ["legacy", "json", "yaml", "text", "table", "enhanced"]],
    ["--generate-cli-skeleton", ["input", "output", "yaml-input"]],
  ]),
  inputs: ["--cli-input-json", "--cli-input-yaml"],
};

/** What each version has. */
export const dialects: Readonly<Record<CliVersion, Dialect>> = { v1: version1, v2: version2 };

/** True for an option that version 2 has and version 1 has not. */
export function isVersion2Option(name: string): boolean {
  const isIn = ({ globals, inputs }: Dialect) => globals.has(name) || inputs.includes(name);
  return isIn(version2) && !isIn(version1);
}
