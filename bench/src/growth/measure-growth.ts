import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { slope } from "../parse/growth.ts";
import { oraclePath, type Python } from "../python.ts";
import { families } from "./families.ts";

/** What reads a text. */
export type GrowthEngine = "product" | "descent" | "json" | "python";

/** One reading of a text of that size. */
interface Point {
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
  /** How many lines are measured at a time; what counts is the time of the processor. */
  readonly jobs: number;
}

/** On these families the other engines are measured too. */
const compared = new Set(["structures"]);

/** Megabytes that the heap of a process may have: the tree of 100 MB of comma list items needs most of it. */
export const heapMegabytes = 14_000;

/** Measures every family. Calls `onProgress` with what is being measured. */
export async function measureGrowth(
  options: GrowthOptions,
  python: Python | undefined,
  onProgress: (title: string) => void,
): Promise<readonly Line[]> {
  const others: readonly GrowthEngine[] = python === undefined ? ["descent", "json"] : ["descent", "json", "python"];
  const wanted = families.flatMap((family) => {
    const engines: readonly GrowthEngine[] = ["product", ...(compared.has(family.title) ? others : [])];
    return engines.map((engine) => ({ family, engine }));
  });
  const lines: Line[] = [];
  const left = [...wanted.entries()].reverse();
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [index, { family, engine }] = next;
      onProgress(`${family.title}, ${engine}`);
      const points = await pointsOf(options, (size) =>
        engine === "python"
          ? measurePython(python, family.make(size), options)
          : measureNode(engine, family.title, size, options),
      );
      lines[index] = { family: family.title, engine, points };
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  return lines;
}

/** The growth exponent of a line from 10 KB on; below, what does not grow counts for as much. */
export function exponentOf({ points }: Line): number {
  const large = points.filter(({ size }) => size > 5000);
  return slope(
    large.map(({ size }) => size),
    large.map(({ microseconds }) => microseconds),
  );
}

async function pointsOf(
  { sizes, patienceMilliseconds }: GrowthOptions,
  measureOne: (size: number) => Promise<Point | undefined>,
): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const size of sizes) {
    const [before, last] = points.slice(-2);
    const growth = before === undefined || last === undefined ? 10 : last.microseconds / before.microseconds;
    const expected = ((points.at(-1)?.microseconds ?? 0) * growth) / 1000;
    if (expected > patienceMilliseconds) break;
    const point = await measureOne(size);
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
): Promise<Point | undefined> {
  const worker = fileURLToPath(new URL("./worker.js", import.meta.url));
  const args = [`--max-old-space-size=${heapMegabytes}`, worker, engine, title, String(size), String(milliseconds)];
  return run(process.execPath, args, "");
}

async function measurePython(
  python: Python | undefined,
  text: string,
  { milliseconds }: GrowthOptions,
): Promise<Point | undefined> {
  return python && run(python.command, [oraclePath("grow.py")], JSON.stringify({ text, milliseconds }));
}

/** What a process has printed; undefined when it had nothing to say, or has died of it. */
function run(command: string, args: readonly string[], input: string): Promise<Point | undefined> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  // One that dies does not read to the end.
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve) => {
    child.once("close", () => {
      const point: Point | undefined = printed === "" ? undefined : JSON.parse(printed);
      resolve(point);
    });
  });
}
