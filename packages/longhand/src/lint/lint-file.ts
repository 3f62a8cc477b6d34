import { type DocumentFormat, type LintSettings, lintPage, type PageReport } from "@longhand/lint";
import type { Models } from "./models.ts";
import { readPage } from "./read-page.ts";

/** A file that is to be checked. Plain data. */
export interface FileToLint {
  /** Absolute. */
  readonly path: string;
  /** As findings name it. */
  readonly name: string;
  readonly format: DocumentFormat;
  readonly settings: LintSettings;
}

/** What came of a file: what was found, or why it could not be read. Plain data. */
export type FileAnswer = { readonly report: PageReport } | { readonly reason: string };

/** Checks one file. */
export function lintFile({ path, name, format, settings }: FileToLint, { services }: Models): FileAnswer {
  const page = readPage(path);
  if ("reason" in page) return { reason: page.reason };
  return { report: lintPage({ name, text: page.text, format }, services, settings) };
}
