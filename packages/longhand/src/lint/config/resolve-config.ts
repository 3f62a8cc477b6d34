import { isAbsolute, join } from "node:path";
import type { CliVersion } from "@longhand/convert";
import { didYouMean, nearest, show } from "@longhand/diagnostics";
import { type KnownRule, knownRules, type PresetName, type RuleOptions } from "@longhand/lint";
import type { ConfigProblem } from "./config-problem.ts";
import type { Config, ConfigOverride } from "./config-schema.ts";
import { type FoundConfig, readConfig } from "./find-config.ts";
import { isPresetName } from "./preset-name.ts";

/** A file of settings with everything that it extends. The layers come in the order in which they are laid over each other. */
export interface ResolvedConfig {
  readonly layers: readonly ConfigLayer[];
  readonly ignore: readonly FolderGlobs[];
  readonly programs: readonly string[];
  /** `auto`, or absolute paths. */
  readonly models: readonly string[];
}

/** Settings for the files that match; without patterns for all. */
export interface ConfigLayer {
  readonly files?: FolderGlobs;
  readonly format?: NonNullable<ConfigOverride["format"]>;
  readonly preset?: PresetName;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly options: Partial<RuleOptions>;
  readonly cli?: CliVersion;
}

type Severity = NonNullable<Config["rules"]>[string];

/** Patterns, and the folder that they start from. */
export interface FolderGlobs {
  readonly folder: string;
  readonly globs: readonly string[];
}

/** Follows `extends` and turns what a file says into layers. A file that extends itself is refused. */
export function resolveConfig(found: FoundConfig, parents: readonly string[] = []): ResolvedConfig | ConfigProblem {
  const { path, folder, config } = found;
  if (parents.includes(path)) return { problem: `${path} extends itself.` };
  const resolved: ResolvedConfig[] = [];
  const layers: ConfigLayer[] = [];
  for (const name of listOf(config.extends)) {
    if (isPresetName(name)) layers.push({ preset: name, severities: {}, options: {} });
    else {
      const base = readConfig(isAbsolute(name) ? name : join(folder, name));
      const inner = "problem" in base ? base : resolveConfig(base, [...parents, path]);
      if ("problem" in inner) return { problem: `${path}: \`extends\`: ${inner.problem}` };
      resolved.push(inner);
      layers.push(...inner.layers);
    }
  }
  const own = ownLayers(found);
  if ("problem" in own) return own;
  return joinConfigs(resolved, found, [...layers, ...own.layers]);
}

function joinConfigs(
  bases: readonly ResolvedConfig[],
  { folder, config }: FoundConfig,
  layers: readonly ConfigLayer[],
): ResolvedConfig {
  const ignore = listOf(config.ignore);
  return {
    layers,
    ignore: [...bases.flatMap((base) => base.ignore), ...(ignore.length === 0 ? [] : [{ folder, globs: ignore }])],
    programs: [...bases.flatMap(({ programs }) => programs), ...(config.programs ?? [])],
    models: [
      ...bases.flatMap(({ models }) => models),
      ...listOf(config.models).map((model) => (model === "auto" || isAbsolute(model) ? model : join(folder, model))),
    ],
  };
}

function ownLayers({ path, folder, config }: FoundConfig): { readonly layers: readonly ConfigLayer[] } | ConfigProblem {
  const parts = [config, ...(config.overrides ?? [])];
  const names = parts.flatMap(({ rules }) => Object.keys(rules ?? {}));
  const unknown = names.find((name) => rulesNamed(name).length === 0);
  if (unknown !== undefined) {
    const guess = didYouMean(
      nearest(
        unknown,
        knownRules.map(({ code }) => code),
      ),
    );
    return { problem: `${path}: there is no rule ${show(unknown)}. ${guess}`.trim() };
  }
  const overrides = (config.overrides ?? []).map(({ files, format, extends: preset, rules, options, cli }) => ({
    files: { folder, globs: listOf(files) },
    ...(format === undefined ? {} : { format }),
    ...(preset === undefined ? {} : { preset }),
    ...(cli && { cli }),
    severities: severitiesOf(rules),
    options: given(options),
  }));
  const { rules, options, cli } = config;
  const base = { severities: severitiesOf(rules), options: given(options), ...(cli && { cli }) };
  return { layers: [base, ...overrides] };
}

/** The severities by single code: a layer first, so that a code beside it wins. */
function severitiesOf(rules: Config["rules"]): Readonly<Record<string, Severity>> {
  const rows = Object.entries(rules ?? {}).sort(([a], [b]) => Number(b.endsWith("/*")) - Number(a.endsWith("/*")));
  return Object.fromEntries(rows.flatMap(([name, level]) => rulesNamed(name).map(({ code }) => [code, level])));
}

/** The rules that a name stands for. */
export function rulesNamed(name: string): readonly KnownRule[] {
  return knownRules.filter(({ code }) => (name.endsWith("/*") ? code.startsWith(name.slice(0, -1)) : code === name));
}

function given(options: Config["options"]): Partial<RuleOptions> {
  const { knownAccounts, knownIds, longestInlineJson } = options ?? {};
  return {
    ...(knownAccounts === undefined ? {} : { knownAccounts }),
    ...(knownIds === undefined ? {} : { knownIds }),
    ...(longestInlineJson === undefined ? {} : { longestInlineJson }),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
