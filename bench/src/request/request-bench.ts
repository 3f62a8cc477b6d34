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

/** Runs of one measurement: long enough for the clock, too short for the machine to do much else in all of them. */
const batch = 5;

/** The microseconds that one run takes in the best of its batches: what else the machine does is least in that one. */
function time({ run }: RequestCase, iterations: number): number {
  let kept: unknown;
  let least = Number.POSITIVE_INFINITY;
  for (let done = 0; done < iterations; done += batch) {
    const start = performance.now();
    for (let again = 0; again < batch; again += 1) kept = run();
    least = Math.min(least, ((performance.now() - start) * 1000) / batch);
  }
  if (kept === undefined) throw new Error("Nothing was run.");
  return least;
}
