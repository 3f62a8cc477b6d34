import { existsSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { TextOrReason } from "../input/decode-text.ts";
import { isAbsence, reasonOf } from "../input/read-file.ts";

const ignoreFileName = ".gitignore";

/** What the `.gitignore` of a folder says, and those of the folders around it, which it has the last word over. */
export interface IgnoreFile {
  /** With a slash behind it. */
  readonly folder: string;
  /** None where the file could not be read. */
  readonly rules: Ignore;
  /** Why the file could not be read, as a clause. */
  readonly reason?: string;
  readonly outer: IgnoreFile | undefined;
}

/** The `.gitignore` of a folder, on top of those around it; only these where it has none. */
export function withOwnIgnoreFile(folder: string, outer: IgnoreFile | undefined): IgnoreFile | undefined {
  const file = readIfThere(join(folder, ignoreFileName));
  if (file === undefined) return outer;
  const own = { folder: join(folder, sep), outer };
  return "reason" in file
    ? { ...own, rules: ignore(), reason: file.reason }
    : { ...own, rules: ignore().add(file.text) };
}

/** The ones that count in a folder, from its repository's root down; of a folder in no repository none. */
export function ignoreFilesAround(folder: string): IgnoreFile | undefined {
  const folders = foldersAround(folder);
  const root = folders.findIndex((one) => existsSync(join(one, ".git")));
  return folders
    .slice(1, root + 1)
    .reduceRight<IgnoreFile | undefined>((outer, one) => withOwnIgnoreFile(one, outer), undefined);
}

/** Whether a file, or a folder whose path ends in a slash, is left out. */
export function isIgnored(path: string, file: IgnoreFile | undefined): boolean {
  for (let at = file; at !== undefined; at = at.outer) {
    const { ignored, unignored } = at.rules.test(path.slice(at.folder.length).replaceAll(sep, "/"));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Where a `.gitignore` is. */
export function pathOfIgnoreFile({ folder }: IgnoreFile): string {
  return join(folder, ignoreFileName);
}

/** The folder itself, the one around it, and so on. */
function foldersAround(folder: string): readonly string[] {
  const outer = dirname(folder);
  return outer === folder ? [folder] : [folder, ...foldersAround(outer)];
}

function readIfThere(path: string): TextOrReason | undefined {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    return isAbsence(error) ? undefined : { reason: reasonOf(error) };
  }
}
