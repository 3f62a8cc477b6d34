import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runGrowthBench } from "./growth/growth-bench.ts";
import { speedPage } from "./growth/speed-page.ts";
import { runAwsPagesBench } from "./lint/aws-pages.ts";
import { runLintBench } from "./lint/lint-bench.ts";
import { type ParseBenchOptions, runParseBench } from "./parse/parse-bench.ts";
import { findPython } from "./python.ts";
import { runRequestBench } from "./request/request-bench.ts";
import { runSizeBench } from "./size/size-bench.ts";
import { runStartBench } from "./start/start-bench.ts";

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

/** Long enough for the compilers to settle on short texts. */
const growthMilliseconds = 1000;
const quickGrowth = { sizes: [1e3, 1e4, 1e5, 1e6], milliseconds: growthMilliseconds, patienceMilliseconds: 3000 };
const fullGrowth = { ...quickGrowth, sizes: [1e3, 1e4, 1e5, 1e6, 1e7, 1e8], patienceMilliseconds: 60_000 };

const resultsUrl = new URL("../results.md", import.meta.url);

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, write: { type: "boolean" }, jobs: { type: "string", default: "1" } },
  allowPositionals: true,
});
const known = ["parse", "request", "lint", "size", "start", "growth"];
if (positionals.some((name) => !known.includes(name))) {
  throw new RangeError(`The benchmarks are ${known.join(", ")}; there is no "${positionals.join(" ")}".`);
}
// Growth takes long, and has a page of its own.
const wanted = positionals.length === 0 ? known.filter((name) => name !== "growth") : positionals;
const reports: string[] = [];
if (wanted.includes("parse")) {
  const options = values.quick === true ? quick : full;
  reports.push(
    await runParseBench(options, findPython(), (title) => {
      process.stderr.write(`measuring ${title}\n`);
    }),
  );
}
if (wanted.includes("request")) {
  reports.push(
    runRequestBench(values.quick === true ? { rounds: 15, iterations: 100 } : { rounds: 41, iterations: 300 }),
  );
}
if (wanted.includes("start")) reports.push(runStartBench(values.quick === true ? 7 : 21));
if (wanted.includes("lint")) {
  reports.push(runLintBench({ rounds: values.quick === true ? 5 : 15 }));
  reports.push(runAwsPagesBench(findPython(), { rounds: 3 }));
}
if (wanted.includes("size")) reports.push(await runSizeBench());
if (wanted.includes("growth")) {
  const options = values.quick === true ? quickGrowth : fullGrowth;
  const growth = await runGrowthBench({ ...options, jobs: Number(values.jobs) }, findPython(), (title) => {
    process.stderr.write(`measuring ${title}\n`);
  });
  reports.push(growth.table);
  if (values.write === true) {
    writeFileSync(new URL("../../docs/speed.md", import.meta.url), speedPage(growth));
    writeFileSync(new URL("../../docs/pictures/growth.svg", import.meta.url), growth.chart);
  }
}
const report = reports.join("\n\n");
process.stdout.write(`${report}\n`);
// Some of the benchmarks alone are not the results.
if (values.write === true && positionals.length === 0) {
  const mode = values.quick === true ? "pnpm bench --quick --write" : "pnpm bench --write";
  writeFileSync(resultsUrl, `# Results\n\nWritten by \`${mode}\`; \`README.md\` says how to read it.\n\n${report}\n`);
}
