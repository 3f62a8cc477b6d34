import { dirname, resolve } from "node:path";
import { didYouMean, nearest, show } from "@longhand/diagnostics";
import { type KnownRule, knownRules } from "@longhand/lint";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { commandLineLayer, matches, settingsOf } from "./config/file-settings.ts";
import { createFindConfig, type FindConfig, type FoundConfig, readConfig } from "./config/find-config.ts";
import { type ConfigLayer, type ResolvedConfig, resolveConfig, rulesNamed } from "./config/resolve-config.ts";
import { formatOf } from "./document-format.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import type { FileToLint } from "./lint-file.ts";
import { lintOptions } from "./lint-options.ts";
import { loadModels, type Models } from "./models.ts";
import { remembered } from "./remembered.ts";
import { requestedCache } from "./requested.ts";
import { createThreadStarter, type Threads } from "./threads.ts";

/** What a run has to do. */
export interface Work {
  readonly cwd: string;
  readonly files: readonly FileToLint[];
  readonly models: Models;
  /** Started already, where there is much to do for certain. */
  readonly threads?: Threads;
  /** The settings of a file that is not among them. */
  readonly toLint: (file: FoundFile) => FileToLint | WrongUsage;
}

/** Finds the files that are to be read, each with its settings, and the models. */
export async function chooseFiles(given: Given, surroundings: Surroundings): Promise<Work | WrongUsage> {
  const cwd = surroundings.cwd?.() ?? process.cwd();
  const top = readTopLayer(given);
  if ("wrongUsage" in top) return top;
  const configOf = configFinder(given, cwd, top);
  const isStdin = given.valueOf(lintOptions.stdin);
  if (given.operands.length === 0 && !isStdin) return refuseUsage("Name files or folders; --help has examples.");
  // With a cache there may be little to do, which is seen later.
  const starter = requestedCache(given) === undefined ? createThreadStarter() : undefined;
  const gitignore = !given.valueOf(lintOptions.noGitignore);
  const found = await findFiles(given.operands, { cwd, gitignore, onCount: starter?.hear });
  const threads = starter?.start("wrongUsage" in found ? [] : found.map(({ path }) => path));
  const work = "wrongUsage" in found ? found : workOn(found, configOf, { given, cwd, threads });
  if ("wrongUsage" in work) await threads?.end();
  return work;
}

interface Run {
  readonly given: Given;
  readonly cwd: string;
  readonly threads: Threads | undefined;
}

function workOn(found: readonly FoundFile[], configOf: ConfigOf, { given, cwd, threads }: Run): Work | WrongUsage {
  const toLint = (file: FoundFile) => withSettings(file, configOf);
  const files = filesToLint(found, configOf, toLint);
  if ("wrongUsage" in files) return files;
  if (files.length === 0 && !given.valueOf(lintOptions.stdin))
    return refuseUsage("There is no page or script in what was named.");
  const models = modelsFor(given, cwd, configOf);
  return "wrongUsage" in models ? models : { cwd, files, models, toLint, ...(threads && { threads }) };
}

/** Those that no settings leave out. */
function filesToLint(
  found: readonly FoundFile[],
  configOf: ConfigOf,
  toLint: Work["toLint"],
): readonly FileToLint[] | WrongUsage {
  const files: FileToLint[] = [];
  for (const file of found) {
    const config = configOf(dirname(file.path));
    if ("wrongUsage" in config) return config;
    if (!file.isNamed && config.ignore.some((globs) => matches(file.path, globs))) continue;
    const one = toLint(file);
    if ("wrongUsage" in one) return one;
    files.push(one);
  }
  return files;
}

type ConfigOf = (folder: string) => ResolvedConfig | WrongUsage;

const noConfig: ResolvedConfig = { layers: [], ignore: [], programs: [], models: [] };

/** The settings for the files of a folder; what the command line says lies on top. Each folder and each file of settings is looked at once. */
function configFinder(given: Given, cwd: string, top: ConfigLayer): ConfigOf {
  const named = given.valueOf(lintOptions.config);
  const find: FindConfig = given.valueOf(lintOptions.noConfig) ? () => undefined : createFindConfig();
  const fixed = named === undefined ? undefined : readConfig(resolve(cwd, named));
  const onTop = (config: ResolvedConfig): ResolvedConfig => ({ ...config, layers: [...config.layers, top] });
  const bare = onTop(noConfig);
  const resolved = remembered((found: FoundConfig) => {
    const config = resolveConfig(found);
    return "problem" in config ? refuseUsage(config.problem) : onTop(config);
  });
  return remembered((folder) => {
    const found = fixed ?? find(folder);
    if (found === undefined) return bare;
    return "problem" in found ? refuseUsage(found.problem) : resolved(found);
  });
}

function withSettings(file: FoundFile, configOf: ConfigOf): FileToLint | WrongUsage {
  const config = configOf(dirname(file.path));
  if ("wrongUsage" in config) return config;
  const { settings, format } = settingsOf(file.path, config);
  const { path, name, reason } = file;
  const one = { path, name, format: format ?? formatOf(path), settings };
  return reason === undefined ? one : { ...one, reason };
}

/** What the command line itself says; it wins over every file. */
function readTopLayer(given: Given): ConfigLayer | WrongUsage {
  const preset = given.valueOf(lintOptions.preset);
  const cli = given.valueOf(lintOptions.cli);
  const severities: Record<string, Severity> = {};
  for (const word of given.valueOf(lintOptions.rule)) {
    const [name = "", level = ""] = word.split("=");
    const severity = levels.find((known) => known === level);
    if (severity === undefined) return refuseUsage(`--rule takes RULE=SEVERITY, one of ${levels.join(", ")}.`);
    const rules = rulesNamed(name);
    if (rules.length === 0) return refuseUsage(`There is no rule ${show(name)}. ${guess(name)}`.trim());
    for (const { code } of rules) severities[code] = severity;
  }
  return commandLineLayer({ ...(preset && { preset }), ...(cli && { cli }), severities });
}

const levels = ["off", "error", "warning", "info"] as const;

type Severity = (typeof levels)[number];

function guess(name: string): string {
  return didYouMean(
    nearest(
      name,
      knownRules.map(({ code }: KnownRule) => code),
    ),
  );
}

/** Those of the command line, or else those of the settings for the working folder. */
function modelsFor(given: Given, cwd: string, configOf: ConfigOf): Models | WrongUsage {
  const named = given.valueOf(lintOptions.models).map((model) => (model === "auto" ? model : resolve(cwd, model)));
  if (named.length > 0) return loadModels(named);
  const config = configOf(cwd);
  return "wrongUsage" in config ? config : loadModels(config.models);
}
