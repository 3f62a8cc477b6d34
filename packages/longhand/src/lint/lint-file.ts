import { type DocumentFormat, type LintSettings, lintPage, type PageReport } from "@longhand/lint";
import type { TextOrReason } from "../input/decode-text.ts";
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
  /** Why it cannot be read, where that is known already. */
  readonly reason?: string;
}

/** What came of a file: what was found, or why it could not be read. Plain data. */
export type FileAnswer = { readonly report: PageReport } | { readonly reason: string };

/** Larger pages are checked in the main thread, because the others are kept small. UTF-16 units. */
const largestInThread = 1024 * 1024;

/** Checks one file. */
export function lintFile(file: FileToLint, models: Models): FileAnswer {
  return answer(file, pageOf(file), models);
}

/** Checks one file, but none that is too large for a thread. */
export function lintSmallFile(file: FileToLint, models: Models): FileAnswer | undefined {
  const page = pageOf(file);
  const isLarge = "text" in page && page.text.length > largestInThread;
  return isLarge ? undefined : answer(file, page, models);
}

function pageOf({ path, reason }: FileToLint): TextOrReason {
  return reason === undefined ? readPage(path) : { reason };
}

function answer({ name, format, settings }: FileToLint, page: TextOrReason, { services }: Models): FileAnswer {
  if ("reason" in page) return { reason: page.reason };
  return { report: lintPage({ name, text: page.text, format }, services, settings) };
}
