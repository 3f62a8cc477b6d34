import { plainValue } from "@longhand/grammar";
import { descend } from "../descent/descend.ts";
import { median } from "../median.ts";
import { type Python, pythonMissing } from "../python.ts";
import { type Engine, startNodeEngine, startPythonEngine } from "./engine.ts";
import { measureGrowth } from "./growth.ts";
import { type Input, inputs } from "./inputs.ts";
import { type Effort, measure } from "./measure.ts";
import { formatFigure, formatGrowth, formatRows, type Row } from "./table.ts";

/** How long to measure, and up to which size of text. */
export interface ParseBenchOptions {
  readonly effort: Effort;
  readonly growthEffort: Effort;
  readonly maximumSize: number;
  readonly python: Python | undefined;
  /** Is told what is being measured. */
  readonly onProgress: (title: string) => void;
}

/** What the first diagnostic of a wrong one-line text may take, in microseconds. */
const diagnosticGoal = 3;

/** Measures the parser; gives the report as Markdown. */
export async function runParseBench(options: ParseBenchOptions): Promise<string> {
  const { effort, growthEffort, maximumSize, python, onProgress } = options;
  const rows: Row[] = [];
  for (const input of inputs) {
    onProgress(input.title);
    rows.push({ input, samples: await measureInput(input, effort, python) });
  }
  onProgress("growth");
  const growths = await measureGrowth(maximumSize, growthEffort);
  return [
    `Node ${process.versions.node}, ${python === undefined ? pythonMissing : `aws-cli ${python.version}`}.`,
    formatRows(rows),
    `The first diagnostic of the tiny wrong text takes ${formatFigure(diagnosticTime(rows), "≤", diagnosticGoal)} µs.`,
    formatGrowth(growths),
  ].join("\n\n");
}

async function measureInput(input: Input, effort: Effort, python: Python | undefined): Promise<Row["samples"]> {
  const engines = await startEngines(input.text, python);
  try {
    return await measure(engines, effort);
  } finally {
    engines.forEach(({ close }) => {
      close();
    });
  }
}

/** Fresh processes for each text: what one text teaches the compilers does not help or hurt with the next. */
async function startEngines(text: string, python: Python | undefined): Promise<readonly Engine[]> {
  const load = async (engine: Engine, loaded: string) => {
    await engine.load(loaded);
    return engine;
  };
  const descent = descend(text);
  const ofValues = descent.ok ? JSON.stringify(plainValue(descent.document)) : undefined;
  return await Promise.all([
    load(startNodeEngine("product"), text),
    load(startNodeEngine("descent"), text),
    ...(ofValues === undefined ? [] : [load(startNodeEngine("values"), text), load(startNodeEngine("json"), ofValues)]),
    ...(python === undefined ? [] : [load(startPythonEngine(python), text)]),
  ]);
}

function diagnosticTime(rows: readonly Row[]): number {
  const row = rows.find(({ input }) => input.title === "wrong: tiny");
  return median(row?.samples.get("product") ?? []) / 1000;
}
