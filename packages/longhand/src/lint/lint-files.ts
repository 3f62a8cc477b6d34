import { statSync } from "node:fs";
import { type FileAnswer, type FileToLint, lintFile } from "./lint-file.ts";
import type { Models } from "./models.ts";
import { lintInWorkers, maxWorkerPage, workerCount } from "./worker-pool.ts";

/** What came of a file. */
export type LintedFile = FileAnswer & { readonly file: FileToLint };

/** Checks files, many of them in threads; the answers come in the same order. `onDone` hears how many are done. */
export async function lintFiles(
  files: readonly FileToLint[],
  models: Models,
  onDone: (count: number) => void,
): Promise<readonly LintedFile[]> {
  if (workerCount(files.length) < 2) return lintHere(files, models, onDone);
  const large = new Map(lintHere(files.filter(isLarge), models, onDone).map((linted) => [linted.file, linted]));
  const others = files.filter((file) => !large.has(file));
  const small = await lintInWorkers(others, models.named, (count) => onDone(large.size + count));
  return files.flatMap((file) => {
    const answer = large.get(file) ?? small.get(file);
    return answer === undefined ? [] : [{ ...answer, file }];
  });
}

function isLarge({ path }: FileToLint): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxWorkerPage;
}

function lintHere(
  files: readonly FileToLint[],
  models: Models,
  onDone: (count: number) => void,
): readonly LintedFile[] {
  return files.map((file, index) => {
    const answer = lintFile(file, models);
    onDone(index + 1);
    return { ...answer, file };
  });
}
