import { formatFigure, formatTable } from "../parse/table.ts";
import { type RequestCase, requestCases } from "./cases.ts";
import { median } from "./median.ts";

/** How long the benchmark takes. */
export interface RequestBenchOptions {
  readonly rounds: number;
  readonly iterations: number;
}

/** Reading a whole command, in readings of its options alone. */
const commandGoal = 1.5;

/** Checking a whole request against its limits. Microseconds. */
const limitsGoal = 100;

/** Times every case by turns, and prints the medians; the ratio is the median of the ratios of the rounds. */
export function runRequestBench({ rounds, iterations }: RequestBenchOptions): string {
  const cases = requestCases();
  for (const one of cases) time(one, iterations);
  const times = Array.from({ length: rounds }, () => new Map(cases.map((one) => [one.name, time(one, iterations)])));
  const microseconds = (name: RequestCase["name"]) => median(times.map((round) => round.get(name) ?? Number.NaN));
  const ratio = (name: RequestCase["name"], to: RequestCase["name"]) =>
    median(times.map((round) => (round.get(name) ?? Number.NaN) / (round.get(to) ?? Number.NaN)));
  return formatTable(
    ["every option of update-user-pool", "µs", "times the readings of its options", "times their parses"],
    [
      [
        "reading the command",
        formatFigure(microseconds("command"), "≤", undefined),
        formatFigure(ratio("command", "options"), "≤", commandGoal),
        formatFigure(ratio("command", "parses"), "≤", undefined),
      ],
      ["the limits of the request", formatFigure(microseconds("limits"), "≤", limitsGoal), "", ""],
      ["the rules between its settings", formatFigure(microseconds("rules"), "≤", undefined), "", ""],
    ],
  );
}

/** The microseconds of the processor that one run takes, as the mean of so many: what else the machine does is not in them. */
function time({ run }: RequestCase, iterations: number): number {
  let kept: unknown;
  const start = process.cpuUsage();
  for (let done = 0; done < iterations; done += 1) kept = run();
  const microseconds = process.cpuUsage(start).user / iterations;
  if (kept === undefined) throw new Error("Nothing was run.");
  return microseconds;
}
