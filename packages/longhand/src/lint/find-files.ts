import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { show } from "@longhand/diagnostics";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { filesBelow } from "./files-below.ts";

/** A file that is to be read. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** As findings name it: from the working folder down where it is below, with `/`. */
  readonly name: string;
  /** True where the person named this very file. */
  readonly isNamed: boolean;
}

/** What the search leaves out. */
export interface FileSearch {
  readonly cwd: string;
  /** Whether `.gitignore` counts. */
  readonly gitignore: boolean;
}

/** What no pattern means: what others wrote, git's own, and the settings. */
const foreign = ["**/node_modules/**", "**/.git/**", "**/.longhandlint.*"];

/**
 * The files that operands name: a file itself, whatever it is called; of a folder every page and script below it that `.gitignore` does
 * not leave out; of a pattern what it matches. In the order of their names, each once.
 */
export async function findFiles(
  operands: readonly string[],
  search: FileSearch,
): Promise<readonly FoundFile[] | WrongUsage> {
  const found = new Map<string, FoundFile>();
  for (const operand of operands) {
    const files = await filesOf(operand, search);
    if (files === undefined) return refuseUsage(`There is no file or folder ${show(operand)}.`);
    for (const file of files) if (!found.has(file.path) || file.isNamed) found.set(file.path, file);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesOf(operand: string, search: FileSearch): Promise<readonly FoundFile[] | undefined> {
  const path = resolve(search.cwd, operand);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return filesBelow(path, search).map((file) => toFound(file, search));
  // A pipe (`<(…)`) is no regular file, and has a text too.
  if (stat !== undefined) return [{ ...toFound(path, search), isNamed: true }];
  const { globby, isDynamicPattern } = await import("globby");
  if (!isDynamicPattern(operand)) return undefined;
  const { cwd, gitignore } = search;
  const found = await globby(operand, { cwd, gitignore, dot: true, ignore: foreign, followSymbolicLinks: false });
  return found.map((file) => toFound(resolve(cwd, file), search));
}

function toFound(path: string, { cwd }: FileSearch): FoundFile {
  return { path, name: displayName(path, cwd), isNamed: false };
}

/** A path as people read it. */
function displayName(path: string, cwd: string): string {
  const folder = cwd.endsWith(sep) ? cwd : cwd + sep;
  return (path.startsWith(folder) ? path.slice(folder.length) : path).replaceAll(sep, "/");
}
