import { parseArgs } from "node:util";
import { findPython, pythonMissing } from "../python.ts";
import { asciiJson } from "./ascii-json.ts";
import { sameAsOracle } from "./checks/oracle.ts";
import { checks } from "./checks.ts";
import { generateTexts } from "./generators.ts";
import { startOracle } from "./oracle-process.ts";
import { createRandom } from "./random.ts";
import { runChecks } from "./run-checks.ts";
import { addSeeds, readSeeds } from "./seeds.ts";
import { shrink } from "./shrink.ts";
import type { Tally } from "./tally.ts";

/** The seeds, then what chance makes. */
function* allTexts(seed: number, count: number): Iterable<string> {
  yield* readSeeds();
  yield* generateTexts(createRandom(seed), count);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printTally({ check, asked, differences }: Tally): void {
  const verdict = differences === 0 ? "no difference" : `${differences.toLocaleString("en")} DIFFERENCES`;
  print(`${asked.toLocaleString("en").padStart(9)}  ${verdict.padEnd(15)}  ${check.title}`);
}

/** Shows the examples of a check, each shrunk and only once; gives the texts. */
async function printExamples({ check, examples }: Tally): Promise<readonly string[]> {
  const shrunk = new Map<string, string>();
  for (const example of examples) {
    const { text, difference } = await shrink(check, example);
    shrunk.set(text, difference);
  }
  for (const [text, difference] of shrunk) {
    print(`\nnot so for ${asciiJson(text)} (seed ${seed}): ${check.title}\n${difference}`);
  }
  return [...shrunk.keys()];
}

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new RangeError(`--${name} takes a whole number, not "${value}".`);
  }
  return number;
}

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
const count = readNumber("count", values.count ?? "1000000");
const seed = readNumber("seed", values.seed ?? String(Date.now() % 2 ** 32));
const python = findPython();
const oracle = python && startOracle(python);
print(`seed ${seed}, ${readSeeds().length} seed texts and ${count.toLocaleString("en")} generated ones`);
const tallies = await runChecks(oracle ? [sameAsOracle(oracle), ...checks] : checks, allTexts(seed, count));
tallies.forEach(printTally);
if (oracle === undefined) {
  print(`not compared with the AWS CLI: ${pythonMissing}`);
}
for (const tally of tallies) {
  addSeeds(await printExamples(tally));
}
oracle?.close();
process.exitCode = tallies.some(({ differences }) => differences > 0) ? 1 : 0;
