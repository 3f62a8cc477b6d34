import { type Stats, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { show } from "@longhand/diagnostics";
import { isAbsence, reasonOf } from "../input/read-file.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { type BelowSearch, type FoundPath, filesBelow } from "./files-below.ts";
import { filesMatching } from "./files-matching.ts";

/** A file that is to be read, or what cannot be and will be said to be passed over. */
export interface FoundFile extends FoundPath {
  /** As findings name it: from the working folder down where it is below, with `/`. */
  readonly name: string;
  /** True where the person named this very file. */
  readonly isNamed: boolean;
}

/** What the search leaves out. */
export interface FileSearch extends BelowSearch {
  readonly cwd: string;
}

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
  const stat = statOf(path);
  if (stat === undefined) return (await filesMatching(operand, search))?.map((file) => toFound(file, search));
  if ("reason" in stat) return [{ ...toFound({ path, reason: stat.reason }, search), isNamed: true }];
  if (stat.isDirectory()) return filesBelow(path, search).map((file) => toFound(file, search));
  // A pipe (`<(…)`) is no regular file, and has a text too.
  return [{ ...toFound({ path }, search), isNamed: true }];
}

/** Undefined where nothing is at a path. */
function statOf(path: string): Stats | { readonly reason: string } | undefined {
  try {
    return statSync(path);
  } catch (error) {
    return isAbsence(error) ? undefined : { reason: reasonOf(error) };
  }
}

function toFound({ path, reason }: FoundPath, { cwd }: FileSearch): FoundFile {
  const file = { path, name: displayName(path, cwd), isNamed: false };
  return reason === undefined ? file : { ...file, reason };
}

/** A path as people read it. */
function displayName(path: string, cwd: string): string {
  const folder = cwd.endsWith(sep) ? cwd : cwd + sep;
  return (path.startsWith(folder) ? path.slice(folder.length) : path).replaceAll(sep, "/");
}
