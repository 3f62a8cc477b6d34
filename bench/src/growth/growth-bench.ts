import { formatFigure, formatTable } from "../parse/table.ts";
import { type Python, pythonMissing } from "../python.ts";
import { drawChart } from "./draw-chart.ts";
import {
  exponentOf,
  type GrowthEngine,
  type GrowthOptions,
  heapMegabytes,
  type Line,
  measureGrowth,
} from "./measure-growth.ts";

/** What the growth benchmark gives. */
export interface GrowthReport {
  /** Markdown. */
  readonly table: string;
  /** SVG. */
  readonly chart: string;
}

/** What a growth exponent must stay below. */
const exponentGoal = 1.2;

const names: Readonly<Record<GrowthEngine, string>> = {
  product: "Longhand",
  descent: "hand-written",
  json: "`JSON.parse`",
  python: "AWS CLI",
};

/** How the time of a reading grows with the text. Calls `onProgress` with what is being measured. */
export async function runGrowthBench(
  options: GrowthOptions,
  python: Python | undefined,
  onProgress: (title: string) => void,
): Promise<GrowthReport> {
  const lines = await measureGrowth(options, python, onProgress);
  const head = ["texts", "read by", ...options.sizes.map(formatSize), "growth exponent", "memory, bytes a character"];
  const table = formatTable(
    head,
    lines.map((line) => formatLine(line, options)),
  );
  const notes = [
    `Nanoseconds a character, of the processor, Node ${process.versions.node}, ${python === undefined ? pythonMissing : `aws-cli ${python.version}`}.`,
    "Where they stay the same from left to right, twice the text takes twice the time: the exponent is 1. It counts from 10 KB on.",
    `The memory is what the largest text takes beside itself, garbage included, with a heap of up to ${heapMegabytes / 1000} GB.`,
    "A dash: the next size would have taken longer than anybody waits, or has no equivalent.",
  ];
  return { table: `${table}\n\n${notes.join(" ")}`, chart: chartOf(lines) };
}

function formatLine(line: Line, { sizes }: GrowthOptions): readonly string[] {
  const cells = sizes.map((_, index) => {
    const point = line.points[index];
    return point === undefined ? "–" : formatFigure((1000 * point.microseconds) / point.size, "≤", undefined);
  });
  const largest = line.points.at(-1);
  const exponent = line.points.length > 2 ? exponentOf(line) : Number.NaN;
  return [
    line.family,
    names[line.engine],
    ...cells,
    formatFigure(exponent, "≤", line.engine === "product" ? exponentGoal : undefined),
    largest === undefined ? "–" : formatFigure(Math.max(0, largest.memory) / largest.size, "≤", undefined),
  ];
}

function formatSize(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} KB`;
}

/** The first family, by everything that reads it. */
function chartOf(lines: readonly Line[]): string {
  const [first] = lines;
  return drawChart({
    title: `Reading ${first?.family ?? ""}: time for each character`,
    x: { title: "length of the text", format: formatSize },
    y: { title: "nanoseconds a character", format: (value) => value.toLocaleString("en") },
    series: lines
      .filter(({ family, points }) => family === first?.family && points.length > 0)
      .map(({ engine, points }) => ({
        name: names[engine].replaceAll("`", ""),
        points: points.map(({ size, microseconds }) => ({ x: size, y: (1000 * microseconds) / size })),
      })),
  });
}
