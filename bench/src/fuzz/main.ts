import { parseArgs } from "node:util";
import { asciiJson } from "./ascii-json.ts";
import { addToCorpus } from "./corpus.ts";
import type { CheckReport, FuzzTarget, Volume } from "./target.ts";
import { findTarget, targets } from "./targets.ts";

/* `pnpm fuzz [TARGET…] [--seed N] [--count N] [--seconds N]`; every target where none is named. */

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printCheck({ title, asked, differences, examples }: CheckReport): void {
  const verdict = differences === 0 ? "no difference" : `${differences.toLocaleString("en")} DIFFERENCES`;
  print(`${asked.toLocaleString("en").padStart(9)}  ${verdict.padEnd(15)}  ${title}`);
  for (const { tried, difference } of examples) {
    print(`\nnot so for ${tried.kind} ${asciiJson(tried.text)}\n${difference}\n`);
  }
}

/** Runs a target and keeps what differs; gives how many cases differ. */
async function run(target: FuzzTarget, volume: Volume): Promise<number> {
  print(`${target.name}: ${target.about}; --seed ${volume.seed}`);
  const { tried, checks, notes } = await target.fuzz(volume);
  checks.forEach(printCheck);
  notes.forEach(print);
  const examples = checks.flatMap((check) => check.examples.map(({ tried: example }) => example));
  addToCorpus(target.name, examples);
  print(`${tried.toLocaleString("en")} tried\n`);
  return checks.reduce((sum, { differences }) => sum + differences, 0);
}

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new RangeError(`--${name} takes a whole number, not "${value}".`);
  }
  return number;
}

const { values, positionals } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, seconds: { type: "string" } },
  allowPositionals: true,
});
const seed = readNumber("seed", values.seed ?? String(Date.now() % 2 ** 32));
const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : readNumber("seconds", values.seconds);

for (const target of positionals.length === 0 ? targets : positionals.map(findTarget)) {
  const usual = values.seconds === undefined ? target.usualCount : Number.MAX_SAFE_INTEGER;
  const count = values.count === undefined ? usual : readNumber("count", values.count);
  const differences = await run(target, { seed, count, seconds });
  if (differences > 0) process.exitCode = 1;
}
