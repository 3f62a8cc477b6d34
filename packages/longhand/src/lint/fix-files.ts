import { type FixedPage, type FixSafety, fixPage, lintPage } from "@longhand/lint";
import { writeFileSync } from "atomically";
import { createTwoFilesPatch } from "diff";
import { reasonOf } from "../input/read-file.ts";
import type { FileToLint } from "./lint-file.ts";
import type { LintedFile } from "./lint-files.ts";
import type { Models } from "./models.ts";
import { readPage } from "./read-page.ts";

/** A file after its fixes, not yet written. */
export interface FixedFile {
  readonly file: FileToLint;
  readonly before: string;
  readonly page: FixedPage;
}

/** Mends the files that have something to mend; the others are left out. */
export function fixFiles(files: readonly LintedFile[], wanted: FixSafety, models: Models): readonly FixedFile[] {
  return files.flatMap((linted) => {
    if ("reason" in linted || !linted.report.findings.some(({ fix }) => fix !== undefined)) return [];
    const page = readPage(linted.file.path);
    if ("reason" in page) return [];
    const fixed = fixText(linted.file, page.text, wanted, models);
    return fixed.text === page.text ? [] : [{ file: linted.file, before: page.text, page: fixed }];
  });
}

/** Mends a text as if it stood in a file. */
export function fixText(
  { name, format, settings }: FileToLint,
  text: string,
  wanted: FixSafety,
  { services }: Models,
): FixedPage {
  return fixPage({ name, text, format }, wanted, (document) => lintPage(document, services, settings));
}

/** Writes a file as a whole or not at all; a clause where the system refuses. */
export function writeFixed({ file, page }: FixedFile): string | undefined {
  try {
    writeFileSync(file.path, page.text, "utf8");
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** What would change, as a patch that `git apply` and `patch -p1` take. */
export function diffOf({ file, before, page }: FixedFile): string {
  const patch = createTwoFilesPatch(`a/${file.name}`, `b/${file.name}`, before, page.text, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, "");
}
