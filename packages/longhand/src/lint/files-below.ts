import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { isAbsence, reasonOf } from "../input/read-file.ts";
import { formatByName } from "./document-format.ts";
import { type IgnoreFile, ignoreFilesAround, isIgnored, pathOfIgnoreFile, withOwnIgnoreFile } from "./ignore-files.ts";

/** What a search comes to. */
export interface FoundPath {
  /** Absolute. */
  readonly path: string;
  /** Why it cannot be read, as a clause, where the search has seen that: of a folder, or of a `.gitignore`. */
  readonly reason?: string;
}

/** How folders are searched. */
export interface BelowSearch {
  /** Whether `.gitignore` counts. */
  readonly gitignore: boolean;
  /** Hears meanwhile how many there are already. */
  readonly onCount?: ((count: number) => void) | undefined;
}

/** Folders of what others wrote, and git's own. */
const foreign: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * The pages and scripts below a folder, without what `.gitignore` files leave out where these count, and what could not be looked into. A folder
 * that is left out itself was named all the same: then only the files below it count. Links are not followed. Globs would do the same in ten times
 * the time.
 */
export function filesBelow(folder: string, { gitignore, onCount }: BelowSearch): readonly FoundPath[] {
  const found: FoundPath[] = [];
  if (!gitignore) {
    collect(folder, { found, read: () => undefined, onCount }, undefined);
    return found;
  }
  const search: Collecting = { found, read: withOwnIgnoreFile, onCount };
  const around = ignoreFilesAround(folder);
  for (let file = around; file !== undefined; file = file.outer) noteIfUnread(file, found);
  collect(folder, search, around);
  if (found.every(({ reason }) => reason !== undefined)) collect(folder, search, undefined);
  return found;
}

interface Collecting {
  readonly found: FoundPath[];
  readonly read: typeof withOwnIgnoreFile;
  readonly onCount: BelowSearch["onCount"];
}

function collect(folder: string, search: Collecting, outer: IgnoreFile | undefined): void {
  const { found, read, onCount } = search;
  const entries = entriesOf(folder, found);
  if (entries.length === 0) return;
  const ignoreFile = read(folder, outer);
  if (ignoreFile !== undefined && ignoreFile !== outer) noteIfUnread(ignoreFile, found);
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isDirectory()) {
      if (!foreign.has(name) && !isIgnored(`${path}/`, ignoreFile)) collect(path, search, ignoreFile);
    } else if (entry.isFile() && isPage(name) && !isIgnored(path, ignoreFile)) found.push({ path });
  }
  onCount?.(found.length);
}

function noteIfUnread(file: IgnoreFile, found: FoundPath[]): void {
  if (file.reason !== undefined) found.push({ path: pathOfIgnoreFile(file), reason: file.reason });
}

/** Files of settings are YAML, too. */
function isPage(name: string): boolean {
  return formatByName(name) !== undefined && !name.startsWith(".longhandlint.");
}

/** None of a folder that cannot be read, which is noted, and of one that has gone meanwhile. */
function entriesOf(folder: string, found: FoundPath[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isAbsence(error)) found.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}
