import { resolve } from "node:path";
import { lintPage } from "@longhand/lint";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { write } from "../output/write.ts";
import type { Input, Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import type { Work } from "./choose-files.ts";
import { diffOf, fixText } from "./fix-files.ts";
import type { FileToLint } from "./lint-file.ts";
import { lintOptions } from "./lint-options.ts";
import { printReport } from "./print-report.ts";
import { decodePage } from "./read-page.ts";
import { requestedFixes } from "./requested.ts";

/**
 * Checks the page on standard input. With `--fix` the mended page goes to standard output, for an editor to take, and the report to
 * standard error.
 */
export async function lintStdin(
  given: Given,
  { cwd, models, toLint }: Work,
  surroundings: Surroundings,
): Promise<ExitCode | WrongUsage> {
  const { stdout, stderr } = surroundings;
  const name = given.valueOf(lintOptions.stdinFilename) ?? "stdin.md";
  const file = toLint({ path: resolve(cwd, name), name, isNamed: true });
  if ("wrongUsage" in file) return file;
  const page = decodePage(await readAll(surroundings.stdin));
  if ("reason" in page) return refuseUsage(`Standard input cannot be read: ${page.reason}.`);
  const wanted = requestedFixes(given);
  if (wanted === undefined) {
    const report = lintPage({ name, text: page.text, format: file.format }, models.services, file.settings);
    return printReport(given, [{ file, report }], { cwd, output: stdout }, surroundings);
  }
  const fixed = fixText(file, page.text, wanted, models);
  const isDry = given.valueOf(lintOptions.fixDryRun);
  await write(stdout, isDry ? patchOf(file, page.text, fixed) : fixed.text);
  // Editors show whatever stands on standard error.
  if (fixed.report.findings.length === 0) return exitCodes.fine;
  return printReport(given, [{ file, report: fixed.report }], { cwd, output: stderr }, surroundings);
}

function patchOf(file: FileToLint, before: string, page: ReturnType<typeof fixText>): string {
  return page.text === before ? "" : diffOf({ file, before, page });
}

async function readAll(stdin: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
