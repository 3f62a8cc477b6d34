import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { oraclePath, type Python } from "../python.ts";
import { slope } from "../parse/growth.ts";
import { families } from "./families.ts";

/** What reads a text. */
export type GrowthEngine = "product" | "descent" | "json" | "python";

/** One reading of a text of that size. */
export interface Point {
  /** In characters. */
  readonly size: number;
  readonly microseconds: number;
  /** How much the memory of the process grew, in bytes; what the text takes itself is not in it. */
  readonly memory: number;
}

/** How the time and the memory of an engine grow with the texts of a family. */
export interface Line {
  readonly family: string;
  readonly engine: GrowthEngine;
  readonly points: readonly Point[];
}

/** How far to go. */
export interface GrowthOptions {
  readonly sizes: readonly number[];
  /** Of the processor's time, for one size. */
  readonly milliseconds: number;
  /** An engine whose next size would take longer is left behind. */
  readonly patienceMilliseconds: number;
}

/** On these families the other engines are measured too. */
const compared = new Set(["structures"]);

/** Megabytes that the heap of a process may have: the tree of 100 MB of comma list items needs most of it. */
export const heapMegabytes = 14_000;

/** Measures every family. Calls `onProgress` with what is being measured. */
export function measureGrowth(
  options: GrowthOptions,
  python: Python | undefined,
  onProgress: (title: string) => void,
): readonly Line[] {
  const others: readonly GrowthEngine[] = python === undefined ? ["descent", "json"] : ["descent", "json", "python"];
  return families.flatMap(({ title, make }) => {
    const engines: readonly GrowthEngine[] = ["product", ...(compared.has(title) ? others : [])];
    return engines.map((engine) => {
      onProgress(`${title}, ${engine}`);
      const measureOne = (size: number) =>
        engine === "python" ? measurePython(python, make(size), options) : measureNode(engine, title, size, options);
      return { family: title, engine, points: pointsOf(options, measureOne) };
    });
  });
}

/** The growth exponent of a line from 10 KB on; below, what does not grow counts for as much. */
export function exponentOf({ points }: Line): number {
  const large = points.filter(({ size }) => size > 5000);
  return slope(
    large.map(({ size }) => size),
    large.map(({ microseconds }) => microseconds),
  );
}

function pointsOf(
  { sizes, patienceMilliseconds }: GrowthOptions,
  measureOne: (size: number) => Point | undefined,
): readonly Point[] {
  const points: Point[] = [];
  for (const size of sizes) {
    const [before, last] = points.slice(-2);
    const growth = before === undefined || last === undefined ? 10 : last.microseconds / before.microseconds;
    const expected = ((points.at(-1)?.microseconds ?? 0) * growth) / 1000;
    if (expected > patienceMilliseconds) break;
    const point = measureOne(size);
    if (point === undefined) break;
    points.push(point);
  }
  return points;
}

function measureNode(
  engine: GrowthEngine,
  title: string,
  size: number,
  { milliseconds }: GrowthOptions,
): Point | undefined {
  const worker = fileURLToPath(new URL("./worker.js", import.meta.url));
  const args = [`--max-old-space-size=${heapMegabytes}`, worker, engine, title, String(size), String(milliseconds)];
  return pointOf(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout);
}

function measurePython(python: Python | undefined, text: string, { milliseconds }: GrowthOptions): Point | undefined {
  if (python === undefined) return undefined;
  const input = JSON.stringify({ text, milliseconds });
  return pointOf(spawnSync(python.command, [oraclePath("grow.py")], { encoding: "utf8", input }).stdout);
}

/** What a process has printed; undefined when it had nothing to say, or has died of it. */
function pointOf(printed: string): Point | undefined {
  if (printed.trim() === "") return undefined;
  const point: Point = JSON.parse(printed);
  return point;
}
