import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { formatTable } from "../parse/table.ts";
import { oraclePath, type Python, pythonMissing } from "../python.ts";

const command = fileURLToPath(new URL("../../../packages/longhand/bin/longhand.js", import.meta.url));

/** Runs the command, and tells on standard error what it took. */
const program = `
process.argv = [process.execPath, ${JSON.stringify(command)}, ...process.argv.slice(1)];
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const usage = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 };
  require("node:fs").writeSync(2, "\\n" + JSON.stringify(usage));
});
require(${JSON.stringify(command)});
`;

interface Usage {
  /** Of the processor. */
  readonly seconds: number;
  /** The most memory that it held. */
  readonly megabytes: number;
}

interface Pages {
  readonly folder: string;
  readonly count: number;
  /** Of the processor, for docutils alone. */
  readonly seconds: number;
}

/**
 * What it costs to lint all example pages of an installed AWS CLI with its models, from a cold start, beside what docutils costs that only reads
 * them: the best of several turns.
 */
export function runAwsPagesBench(python: Python | undefined, { rounds }: { readonly rounds: number }): string {
  if (python === undefined) return `AWS's example pages are not measured: ${pythonMissing}.`;
  const pages: Pages = JSON.parse(execFileSync(python.command, [oraclePath("pages.py")], { encoding: "utf8" }));
  const turns = Array.from({ length: rounds }, () => lint(pages.folder));
  const best = turns.reduce((a, b) => (b.wall < a.wall ? b : a));
  const { wall, seconds, megabytes } = best;
  return formatTable(
    ["linting AWS's example pages, with the installed models", "s", "s of the processor", "MB", "docutils alone, s"],
    [[`${pages.count} pages`, wall.toFixed(1), seconds.toFixed(1), megabytes.toFixed(0), pages.seconds.toFixed(0)]],
  );
}

function lint(folder: string): Usage & { readonly wall: number } {
  const args = ["--eval", program, "lint", "--models", "auto", "--format", "jsonl", "--fail-on", "never", folder];
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8", maxBuffer: 1e8 });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const usage: Usage = JSON.parse(stderr.split("\n").at(-1) ?? "");
  return { ...usage, wall };
}
