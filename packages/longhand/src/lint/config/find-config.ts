import { dirname } from "node:path";
import { type LilconfigResult, lilconfigSync } from "lilconfig";
import { readTextFile, reasonOf } from "../../input/read-file.ts";
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
    const found = search(searcher, folder);
    if (found === null || "problem" in found) return found ?? undefined;
    const known = parsed.get(found.filepath) ?? readConfig(found.filepath);
    parsed.set(found.filepath, known);
    return known;
  };
}

/** What is there and cannot be read is a problem. */
function search(searcher: ReturnType<typeof lilconfigSync>, folder: string): LilconfigResult | ConfigProblem {
  try {
    return searcher.search(folder);
  } catch (error) {
    const path = error instanceof Error && "path" in error ? String(error.path) : folder;
    return { problem: `${path} cannot be read: ${reasonOf(error)}.` };
  }
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
