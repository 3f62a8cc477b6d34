import type { PresetName } from "@longhand/lint";
import { cliOption } from "../input/cli-option.ts";
import { jsonOption } from "../output/json-option.ts";
import { choiceOption, flagOption, negatedOption, optionalChoice, textOption, textsOption } from "../verb-option.ts";
import type { Format } from "./formats/format.ts";

// By name alone: the linter itself is loaded only when somebody lints.
const formatNames: readonly [Format["name"], ...Format["name"][]] = [
  "stylish",
  "compact",
  "json",
  "jsonl",
  "sarif",
  "github",
  "junit",
];

const presetNames: readonly PresetName[] = ["recommended", "strict", "examples-upstream"];

/** The options of `longhand lint`, in the order of its help page. */
export const lintOptions = {
  format: choiceOption("--format <format>", "how findings are written", formatNames),
  json: jsonOption,
  fix: flagOption("--fix", "mend what can be mended without a guess, in the files"),
  fixUnsafe: flagOption("--fix-unsafe", "mend by guesses, too"),
  fixDryRun: flagOption("--fix-dry-run", "print what would change as a patch, and change nothing"),
  failOn: choiceOption("--fail-on <severity>", "the least severity that makes the exit code 1", [
    "error",
    "warning",
    "info",
    "never",
  ]),
  preset: optionalChoice("--preset <preset>", "what is looked for, whatever the settings say", presetNames),
  rule: textsOption("--rule <rule=severity>", "the severity of a rule: snippet/partial-update=off"),
  config: textOption("--config <file>", "the settings, instead of looking for .longhandlint.* upwards from each file"),
  noConfig: negatedOption("--no-config", "look for no settings"),
  models: textsOption(
    "--models <model>",
    "models of other services: files, folders, or auto for those of an installed AWS CLI",
  ),
  cli: cliOption,
  stdin: flagOption("--stdin", "read a page from standard input; with --fix, print it mended"),
  stdinFilename: textOption(
    "--stdin-filename <name>",
    "what the page on standard input is called, which tells how it is written",
  ),
  baseline: textOption("--baseline <file>", "leave out the findings that the file lists"),
  writeBaseline: flagOption(
    "--write-baseline",
    "write all findings to the file of --baseline (.longhandlint-baseline.json)",
  ),
  cache: flagOption("--cache", "remember what was found in files that do not change"),
  cacheFile: textOption("--cache-file <file>", "where it is remembered (.longhandlint-cache.json)"),
  noGitignore: negatedOption("--no-gitignore", "read what .gitignore leaves out, too"),
  stats: flagOption("--stats", "say how much was read, and how often each rule found something"),
  explain: textOption("--explain <rule>", "show the page of a rule, and read nothing"),
  listRules: flagOption("--list-rules", "list every rule with its severity, and read nothing"),
} as const;
