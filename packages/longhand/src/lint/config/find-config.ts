import { dirname } from "node:path";
import { lilconfigSync } from "lilconfig";
import { readTextFile } from "../../input/read-file.ts";
import type { ConfigProblem } from "./config-problem.ts";
import type { Config } from "./config-schema.ts";
import { parseConfig } from "./parse-config.ts";

/** The names of a file of settings, the first that is there counts. */
const configNames: readonly string[] = ["json", "jsonc", "yaml", "yml"].map((end) => `.longhandlint.${end}`);

/** A file of settings, and the folder that its patterns and paths start from. */
export interface FoundConfig {
  readonly path: string;
  readonly folder: string;
  readonly config: Config;
}

/** Finds the settings for a folder: those in the folder itself, or in the nearest one above it. */
export type FindConfig = (folder: string) => FoundConfig | ConfigProblem | undefined;

/** Looks for files of settings, each folder once. */
export function createFindConfig(): FindConfig {
  const loaders = Object.fromEntries(configNames.map((name) => [`.${name.split(".").at(-1) ?? ""}`, keepText]));
  const searcher = lilconfigSync("longhandlint", {
    searchPlaces: [...configNames],
    loaders,
    stopDir: "/",
    ignoreEmptySearchPlaces: false,
  });
  const parsed = new Map<string, FoundConfig | ConfigProblem>();
  return (folder) => {
    const found = searcher.search(folder);
    if (found === null) return undefined;
    const known = parsed.get(found.filepath) ?? readConfig(found.filepath);
    parsed.set(found.filepath, known);
    return known;
  };
}

/** Reads a file of settings by its path. */
export function readConfig(path: string): FoundConfig | ConfigProblem {
  const file = readTextFile(path);
  if ("reason" in file) return { problem: `${path} cannot be read: ${file.reason}.` };
  const config = parseConfig(path, file.text);
  return "problem" in config ? config : { path, folder: dirname(path), config };
}

/** What is in the file is read later, with places for what is wrong with it. */
function keepText(_path: string, content: string): string {
  return content;
}
