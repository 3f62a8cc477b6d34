import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { formatByName } from "./document-format.ts";
import { type IgnoreFile, ignoreFilesAround, isIgnored, withOwnIgnoreFile } from "./ignore-files.ts";

/** Folders of what others wrote, and git's own. */
const foreign: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * The pages and scripts below a folder, as absolute paths, without what `.gitignore` files leave out where these count. A folder that is left out
 * itself was named all the same: then only the files below it count. Links are not followed. Globs would do the same in ten times the time.
 */
export function filesBelow(folder: string, { gitignore }: { readonly gitignore: boolean }): readonly string[] {
  const found: string[] = [];
  if (!gitignore) collect(folder, () => undefined, undefined, found);
  else {
    collect(folder, withOwnIgnoreFile, ignoreFilesAround(folder), found);
    if (found.length === 0) collect(folder, withOwnIgnoreFile, undefined, found);
  }
  return found;
}

function collect(folder: string, read: typeof withOwnIgnoreFile, outer: IgnoreFile | undefined, found: string[]): void {
  const ignoreFile = read(folder, outer);
  for (const entry of entriesOf(folder)) {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isDirectory()) {
      if (!foreign.has(name) && !isIgnored(`${path}/`, ignoreFile)) collect(path, read, ignoreFile, found);
    } else if (entry.isFile() && isPage(name) && !isIgnored(path, ignoreFile)) found.push(path);
  }
}

/** Files of settings are YAML, too. */
function isPage(name: string): boolean {
  return formatByName(name) !== undefined && !name.startsWith(".longhandlint.");
}

/** None for a folder that must not be read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
