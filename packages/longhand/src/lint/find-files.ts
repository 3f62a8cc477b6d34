import { statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { show } from "@longhand/diagnostics";
import { globby, isDynamicPattern } from "globby";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { readExtensions } from "./document-format.ts";

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

/** Never read, unless named: what others wrote, git's own, and the settings. */
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
  if (stat?.isDirectory() === true) return below(path, search);
  // A pipe (`<(…)`) is no regular file, and has a text too.
  if (stat !== undefined) return [{ path, name: displayName(path, search.cwd), isNamed: true }];
  if (!isDynamicPattern(operand)) return undefined;
  return toFound(await globby(operand, options(search)), search);
}

async function below(folder: string, search: FileSearch): Promise<readonly FoundFile[]> {
  const pattern = `**/*.{${readExtensions.join(",")}}`;
  const own = { ...options({ ...search, cwd: folder }), caseSensitiveMatch: false };
  const found = await globby(pattern, own);
  // A folder that is left out itself was named all the same; what `.gitignore` files below it leave out stays left out.
  const paths =
    found.length > 0 ? found : await globby(pattern, { ...own, gitignore: false, ignoreFiles: "**/.gitignore" });
  return toFound(
    paths.map((path) => join(folder, path)),
    search,
  );
}

function options({ cwd, gitignore }: FileSearch) {
  return { cwd, gitignore, dot: true, ignore: foreign, followSymbolicLinks: false } as const;
}

function toFound(paths: readonly string[], { cwd }: FileSearch): readonly FoundFile[] {
  return paths.map((path) => {
    const absolute = isAbsolute(path) ? path : resolve(cwd, path);
    return { path: absolute, name: displayName(absolute, cwd), isNamed: false };
  });
}

/** A path as people read it. */
function displayName(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return (below.startsWith("..") || isAbsolute(below) ? path : below).split(sep).join("/");
}
