import { dirname } from "node:path";
import { defaultSettings } from "@longhand/lint";
import type { EditorServices, PageCheck, PageName, PageProblem } from "@longhand/lsp";
import type { ConfigProblem } from "../lint/config/config-problem.ts";
import { matches, settingsOf } from "../lint/config/file-settings.ts";
import { createFindConfig } from "../lint/config/find-config.ts";
import { type ResolvedConfig, resolveConfig } from "../lint/config/resolve-config.ts";
import { formatByName } from "../lint/document-format.ts";
import { loadModels, type Models } from "../lint/models.ts";
import { pageUri } from "../lint/rule-pages.ts";
import { version } from "../version.ts";
import type { WrongUsage } from "../wrong-usage.ts";
import { formatByLanguage } from "./format-by-language.ts";

/** What the editor server needs of this machine: the nearest file of settings of each page, and the models that it names. */
export function createEditorServices(): EditorServices {
  let configOf = createConfigOf();
  const modelsOf = createModelsOf();
  return {
    version,
    pageUri,
    forgetSettings: () => {
      configOf = createConfigOf();
    },
    checkOf: (page) => {
      const config = page.path === undefined ? noConfig : configOf(dirname(page.path));
      if ("problem" in config) return config;
      const models = modelsOf(config.models);
      return "wrongUsage" in models ? { problem: models.wrongUsage } : checkOf(page, config, models);
    },
  };
}

const noConfig: ResolvedConfig = { layers: [], ignore: [], programs: [], models: [] };

type ConfigOf = (folder: string) => ResolvedConfig | ConfigProblem;

function createConfigOf(): ConfigOf {
  const find = createFindConfig();
  return (folder) => {
    const found = find(folder);
    if (found === undefined) return noConfig;
    return "problem" in found ? found : resolveConfig(found);
  };
}

/** Models are loaded once for each list of them. */
function createModelsOf(): (named: readonly string[]) => Models | WrongUsage {
  const known = new Map<string, Models | WrongUsage>();
  return (named) => {
    const key = JSON.stringify(named);
    const models = known.get(key) ?? loadModels(named);
    known.set(key, models);
    return models;
  };
}

/** A page's name says how it is written, or else its settings or the editor do. */
function checkOf(
  { path, languageId }: PageName,
  config: ResolvedConfig,
  { services }: Models,
): PageCheck | PageProblem {
  const byLanguage = formatByLanguage.get(languageId) ?? "text";
  if (path === undefined) return { format: byLanguage, settings: defaultSettings, services, findings: "all" };
  const { settings, format } = settingsOf(path, config);
  const isLeftOut = config.ignore.some((globs) => matches(path, globs));
  return {
    format: format ?? formatByName(path) ?? byLanguage,
    settings,
    services,
    findings: isLeftOut ? "none" : "all",
  };
}
