import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ParseBenchOptions, runParseBench } from "./parse/parse-bench.ts";
import { findPython } from "./python.ts";

type Size = Pick<ParseBenchOptions, "effort" | "growthEffort" | "maximumSize">;

const growthRounds = { rowMilliseconds: 3000, warmUpMilliseconds: 100, roundMilliseconds: 20 };

/** Under a minute; a row that takes long gets fewer rounds. */
const quick: Size = {
  effort: { rounds: 9, leastRounds: 3, rowMilliseconds: 1500, warmUpMilliseconds: 60, roundMilliseconds: 8 },
  growthEffort: { ...growthRounds, rounds: 5, leastRounds: 3 },
  maximumSize: 1_000_000,
};

/** Several minutes. */
const full: Size = {
  effort: { rounds: 11, leastRounds: 9, rowMilliseconds: 10_000, warmUpMilliseconds: 500, roundMilliseconds: 50 },
  growthEffort: { ...growthRounds, rounds: 9, leastRounds: 5 },
  maximumSize: 10_000_000,
};

const resultsUrl = new URL("../results.md", import.meta.url);

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, write: { type: "boolean" } },
  allowPositionals: true,
});
if (positionals.some((name) => name !== "parse")) {
  throw new RangeError(`There is one benchmark, "parse", and no "${positionals.join(" ")}".`);
}
const report = await runParseBench({
  ...(values.quick === true ? quick : full),
  python: findPython(),
  onProgress: (title) => process.stderr.write(`measuring ${title}\n`),
});
process.stdout.write(`${report}\n`);
if (values.write === true) {
  const mode = values.quick === true ? "pnpm bench --quick --write" : "pnpm bench --write";
  writeFileSync(resultsUrl, `# Results\n\nWritten by \`${mode}\`; \`README.md\` says how to read it.\n\n${report}\n`);
}
