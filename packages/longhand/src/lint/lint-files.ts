import { type DocumentFormat, type LintSettings, lintPage, type PageReport } from "@longhand/lint";
import type { Models } from "./models.ts";
import { readPage } from "./read-page.ts";

/** A file that is to be checked. */
export interface FileToLint {
  /** Absolute. */
  readonly path: string;
  /** As findings name it. */
  readonly name: string;
  readonly format: DocumentFormat;
  readonly settings: LintSettings;
}

/** What came of a file: what was found, or why it could not be read. */
export type LintedFile =
  | { readonly file: FileToLint; readonly report: PageReport }
  | { readonly file: FileToLint; readonly reason: string };

/** Checks files; the answers come in the same order. `onDone` hears after each file how many are done. */
export async function lintFiles(
  files: readonly FileToLint[],
  models: Models,
  onDone: (count: number) => void,
): Promise<readonly LintedFile[]> {
  return files.map((file, index) => {
    const linted = lintFile(file, models);
    onDone(index + 1);
    return linted;
  });
}

function lintFile(file: FileToLint, { services }: Models): LintedFile {
  const page = readPage(file.path);
  if ("reason" in page) return { file, reason: page.reason };
  const { name, format, settings } = file;
  return { file, report: lintPage({ name, text: page.text, format }, services, settings) };
}
