import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ParseBenchOptions, runParseBench } from "./parse/parse-bench.ts";
import { findPython } from "./python.ts";

const growthEffort = {
  rounds: 5,
  leastRounds: 3,
  textMilliseconds: 2000,
  warmUpMilliseconds: 150,
  roundMilliseconds: 20,
};

/** About a minute. */
const quick: ParseBenchOptions = {
  effort: { rounds: 9, leastRounds: 3, textMilliseconds: 1000, warmUpMilliseconds: 200, roundMilliseconds: 8 },
  slowInputs: "left out",
  maximumSize: 1_000_000,
  growthEffort,
};

/** Several minutes. */
const full: ParseBenchOptions = {
  effort: { rounds: 11, leastRounds: 9, textMilliseconds: 10_000, warmUpMilliseconds: 700, roundMilliseconds: 50 },
  slowInputs: "measured",
  maximumSize: 10_000_000,
  growthEffort: { ...growthEffort, rounds: 9, leastRounds: 5, textMilliseconds: 10_000 },
};

const resultsUrl = new URL("../results.md", import.meta.url);

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, write: { type: "boolean" } },
  allowPositionals: true,
});
if (positionals.some((name) => name !== "parse")) {
  throw new RangeError(`There is one benchmark, "parse", and no "${positionals.join(" ")}".`);
}
const report = await runParseBench(values.quick === true ? quick : full, findPython(), (title) => {
  process.stderr.write(`measuring ${title}\n`);
});
process.stdout.write(`${report}\n`);
if (values.write === true) {
  const mode = values.quick === true ? "pnpm bench --quick --write" : "pnpm bench --write";
  writeFileSync(resultsUrl, `# Results\n\nWritten by \`${mode}\`; \`README.md\` says how to read it.\n\n${report}\n`);
}
