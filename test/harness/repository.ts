import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// This file runs as test/dist/harness/repository.js.
const rootUrl = new URL("../../../", import.meta.url);

/** What is built, installed or git's own (a file in a worktree), and so no part of the sources. */
const skippedFolders: ReadonlySet<string> = new Set([
  ".git",
  ".cache",
  "bundle",
  "coverage",
  "dist",
  "node_modules",
  "types",
]);

/** The absolute path of a file or folder, named from the root of the repository with `/` between its parts. */
export function absolutePath(path: string): string {
  return fileURLToPath(new URL(encodeURI(path), rootUrl));
}

/** The text of a file of the repository. Throws when there is none. */
export function readText(path: string): string {
  return readFileSync(absolutePath(path), "utf8");
}

/** All files below a folder (`""` is the whole repository), as paths from its root, sorted; only sources. */
export function listFiles(folder: string): readonly string[] {
  return walk(folder === "" ? "" : `${folder}/`).sort((a, b) => (a < b ? -1 : 1));
}

function walk(prefix: string): string[] {
  return readdirSync(absolutePath(prefix), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      return skippedFolders.has(entry.name) ? [] : walk(`${prefix}${entry.name}/`);
    }
    return entry.isFile() && !skippedFolders.has(entry.name) ? [`${prefix}${entry.name}`] : [];
  });
}
