import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatTable } from "../parse/table.ts";
import { writePages } from "./pages.ts";

const pageCount = 100;

/** Where `markdown-it` is found. */
const lintPackage = fileURLToPath(new URL("../../../packages/lint", import.meta.url));
const benchPackage = fileURLToPath(new URL("../..", import.meta.url));

const lintProgram = `
import { lintFiles } from "longhand/lint/files";
const { files } = await lintFiles([process.argv[1]]);
if (files?.length !== ${pageCount} || files.some((file) => file.report?.counts.commands !== 3)) throw new Error("Not every page was read.");
`;

const parseProgram = `
import { readdirSync, readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
const parser = new MarkdownIt();
for (const name of readdirSync(process.argv[1])) parser.parse(readFileSync(process.argv[1] + "/" + name, "utf8"), {});
`;

const report = `
const { user, system } = process.cpuUsage();
process.stdout.write(String((user + system) / 1e6));
`;

/**
 * What it costs to lint pages from a cold start, beside what a Markdown parser alone costs: the time of the processor of both whole processes,
 * the best of several turns.
 */
export function runLintBench({ rounds }: { readonly rounds: number }): string {
  const folder = mkdtempSync(join(tmpdir(), "longhand-bench-"));
  try {
    writePages(folder, pageCount);
    let lint = Number.POSITIVE_INFINITY;
    let parse = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) {
      lint = Math.min(lint, secondsOf(lintProgram, folder, benchPackage));
      parse = Math.min(parse, secondsOf(parseProgram, folder, lintPackage));
    }
    return formatTable(
      ["linting, from a cold start", "s of the processor", "times the time of `markdown-it` alone"],
      [[`${pageCount} pages of 20 KB, 3 commands each`, lint.toFixed(2), (lint / parse).toFixed(1)]],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds of the processor that a program takes for the pages of a folder. A program that fails is a bug of ours. */
function secondsOf(program: string, folder: string, cwd: string): number {
  const args = ["--input-type=module", "--eval", program + report, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
