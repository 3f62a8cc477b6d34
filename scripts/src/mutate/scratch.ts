import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { replaceUvu } from "./replace-uvu.ts";

/** A copy of the repository to change. */
export interface Scratch {
  readonly folder: string;
  readonly remove: () => void;
}

const leftOut = new Set([".git", "node_modules", join("packages", "longhand", "bundle")]);

/** Copies the repository as it is built; the packages from the registry are shared with it. */
export function createScratch(root: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "longhand-mutate-"));
  cpSync(root, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !leftOut.has(relative(root, path)),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  replaceUvu(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
