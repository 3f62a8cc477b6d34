import { median } from "../median.ts";
import { type EngineName, startNodeEngine } from "./engine.ts";
import { csv, escapedCommas, pairs, structs } from "./inputs.ts";
import { type Effort, measure } from "./measure.ts";

/** How the time of a family of texts grows: the slope of time over size, both as logarithms. 1 is linear. */
export interface Growth {
  readonly title: string;
  /** The smallest and the largest text, in characters. */
  readonly from: number;
  readonly to: number;
  readonly exponents: ReadonlyMap<EngineName, number>;
}

/** What a family must stay below. */
export const growthGoal = 1.2;

const families: readonly { readonly title: string; readonly make: (count: number) => string }[] = [
  { title: "structures", make: structs },
  { title: "comma list items", make: csv },
  { title: "pairs", make: pairs },
  { title: "escaped commas", make: escapedCommas },
];

const engineNames: readonly ("product" | "descent")[] = ["product", "descent"];

/** Measures every family from 10 KB up to `maximumSize` characters. */
export async function measureGrowth(maximumSize: number, effort: Effort): Promise<readonly Growth[]> {
  const growths: Growth[] = [];
  for (const { title, make } of families) {
    const texts = textsOf(make, maximumSize);
    const exponents = new Map<EngineName, number>();
    for (const name of engineNames) {
      exponents.set(
        name,
        slope(
          texts.map(({ length }) => length),
          await timesOf(name, texts, effort),
        ),
      );
    }
    growths.push({ title, from: texts[0]?.length ?? 0, to: texts.at(-1)?.length ?? 0, exponents });
  }
  return growths;
}

/** Texts that about double in size, the last near the maximum. */
function textsOf(make: (count: number) => string, maximumSize: number): readonly string[] {
  const perCount = make(1000).length / 1000;
  const sizes = [];
  for (let size = maximumSize; size >= 10_000; size /= 2) {
    sizes.unshift(size);
  }
  return sizes.map((size) => make(Math.round(size / perCount)));
}

/** The median time of each text. The texts are visited up and down, as the engines are in `measure`. */
async function timesOf(
  name: (typeof engineNames)[number],
  texts: readonly string[],
  effort: Effort,
): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const engine = startNodeEngine(name);
    await engine.load(text);
    const samples = await measure([engine], effort);
    engine.close();
    times.push(median(samples.get(name) ?? []));
  }
  return times;
}

/** The slope of the line of least squares through the logarithms. */
export function slope(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, index) => ({ x: Math.log(size), y: Math.log(times[index] ?? Number.NaN) }));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const centre = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const covariance = mean(points.map(({ x, y }) => (x - centre.x) * (y - centre.y)));
  return covariance / mean(points.map(({ x }) => (x - centre.x) ** 2));
}
