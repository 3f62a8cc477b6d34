import { type FileAnswer, type FileToLint, lintFile } from "./lint-file.ts";
import type { Models } from "./models.ts";
import type { Threads } from "./threads.ts";

/** What came of a file. */
export type LintedFile = FileAnswer & { readonly file: FileToLint };

/** Checks files, in threads where there are any; the answers come in the same order. `onDone` hears how many are done. */
export async function lintFiles(
  files: readonly FileToLint[],
  models: Models,
  onDone: (count: number) => void,
  threads: Threads | undefined,
): Promise<readonly LintedFile[]> {
  const answers = await threads?.lint(files, models, onDone);
  let done = answers?.size ?? 0;
  return files.map((file) => {
    const known = answers?.get(file);
    if (known !== undefined) return { ...known, file };
    const answer = lintFile(file, models);
    done += 1;
    onDone(done);
    return { ...answer, file };
  });
}
