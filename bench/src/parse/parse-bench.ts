import { type Python, pythonMissing } from "../python.ts";
import { startEngines } from "./engines.ts";
import { type Growth, measureGrowth } from "./growth.ts";
import { inputs } from "./inputs.ts";
import { type Effort, fastest, measureText } from "./measure.ts";
import { formatFigure, formatGrowth, formatRows, type Row } from "./table.ts";

/** How long to measure, and what. */
export interface ParseBenchOptions {
  readonly effort: Effort;
  /** Rows that take the AWS CLI seconds. */
  readonly slowInputs: "measured" | "left out";
  /** Up to how many characters growth is measured. */
  readonly maximumSize: number;
  readonly growthEffort: Effort;
}

/** What the first diagnostic of a wrong one-line text may take, in microseconds. */
const diagnosticGoal = 3;

/** Measures the parser; gives the report as Markdown. Calls `onProgress` with what is being measured. */
export async function runParseBench(
  options: ParseBenchOptions,
  python: Python | undefined,
  onProgress: (title: string) => void,
): Promise<string> {
  const engines = startEngines(python);
  const rows: Row[] = [];
  for (const input of inputs.filter(({ slow }) => slow === undefined || options.slowInputs === "measured")) {
    onProgress(input.title);
    rows.push({ input, samples: await measureText(engines, input.text, options.effort) });
  }
  onProgress("growth");
  const growing = engines.filter(({ name }) => name === "product" || name === "descent");
  const growths = await measureGrowth(growing, options.maximumSize, options.growthEffort);
  engines.forEach(({ close }) => {
    close();
  });
  return formatReport(rows, growths, python);
}

function formatReport(rows: readonly Row[], growths: readonly Growth[], python: Python | undefined): string {
  const wrong = rows.find(({ input }) => input.title === "wrong: tiny");
  const microseconds = (wrong === undefined ? Number.NaN : fastest(wrong.samples, "product")) / 1000;
  return [
    `Node ${process.versions.node}, ${python === undefined ? pythonMissing : `aws-cli ${python.version}`}.`,
    formatRows(rows),
    `The diagnostics of the tiny wrong text take ${formatFigure(microseconds, "≤", diagnosticGoal)} µs.`,
    formatGrowth(growths),
  ].join("\n\n");
}
