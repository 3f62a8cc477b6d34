import { defaultSettings, type LintSettings, type PageReport } from "@longhand/lint";
import { formatOf } from "../lint/document-format.ts";
import { findFiles } from "../lint/find-files.ts";
import { lintFiles as lintFoundFiles } from "../lint/lint-files.ts";
import { loadModels } from "../lint/models.ts";
import { createThreadStarter, type Threads } from "../lint/threads.ts";
import type { WrongUsage } from "../wrong-usage.ts";

/** How `lintFiles` finds and checks pages; what is left out is as `longhand lint` has it without settings. */
export interface LintFilesSettings extends Partial<LintSettings> {
  /** Where paths and patterns start from; the working folder when left out. */
  readonly cwd?: string;
  /** Files and folders of service models, or `auto` for those of an installed AWS CLI; Amazon Cognito user pools is always there. */
  readonly models?: readonly string[];
  /** Hears now and then how many of the files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came of the files, in the order of their names; or why nothing was read: a path or a model that is not there. */
export type LintFilesResult = { readonly files: readonly LintedPage[] } | { readonly problem: string };

/** A file, and what was found in it or why it could not be read; or a folder or a `.gitignore` that could not be read. */
export type LintedPage = LintedPageFile & ({ readonly report: PageReport } | { readonly reason: string });

/** A file that was named, or lies below what was named. */
export interface LintedPageFile {
  /** Absolute. */
  readonly path: string;
  /** As findings name it: from `cwd` down. */
  readonly name: string;
}

/**
 * Checks pages and scripts on the disk: files, folders (without what `.gitignore` leaves out) and patterns. Some hundred files and more are
 * shared out to threads. Files of settings are not looked for: what is given here counts. Writes nothing, and throws for nothing that a page
 * contains.
 */
export async function lintFiles(
  paths: readonly string[],
  { cwd = process.cwd(), models: named = [], onProgress, ...checks }: LintFilesSettings = {},
): Promise<LintFilesResult> {
  const starter = createThreadStarter();
  const found = await findFiles(paths, { cwd, gitignore: true, onCount: starter.hear });
  const threads = starter.start("wrongUsage" in found ? [] : found.map(({ path }) => path));
  if ("wrongUsage" in found) return refuse(found, threads);
  const models = loadModels(named);
  if ("wrongUsage" in models) return refuse(models, threads);
  const settings = { ...defaultSettings, ...checks };
  const files = found.map(({ isNamed: _, ...file }) => ({ ...file, format: formatOf(file.path), settings }));
  const linted = await lintFoundFiles(files, models, (done) => onProgress?.(done, files.length), threads);
  return {
    files: linted.map(({ file: { path, name }, ...answer }) => {
      return "reason" in answer ? { path, name, reason: answer.reason } : { path, name, report: answer.report };
    }),
  };
}

async function refuse({ wrongUsage }: WrongUsage, threads: Threads | undefined): Promise<LintFilesResult> {
  await threads?.end();
  return { problem: wrongUsage };
}
