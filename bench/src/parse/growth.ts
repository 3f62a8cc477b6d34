import type { Engine, EngineName } from "./engines.ts";
import { csv, escapedCommas, pairs, structs } from "./inputs.ts";
import { type Effort, fastest, measureText, type Samples } from "./measure.ts";

/** How the time of a family of texts grows: the slope of time over size, both as logarithms. 1 is linear. */
export interface Growth {
  readonly title: string;
  /** Lengths in characters, ascending. */
  readonly sizes: readonly number[];
  readonly exponents: ReadonlyMap<EngineName, number>;
}

const families: readonly { readonly title: string; readonly make: (count: number) => string }[] = [
  { title: "structures", make: structs },
  { title: "comma list items", make: csv },
  { title: "pairs", make: pairs },
  { title: "escaped commas", make: escapedCommas },
];

/** Measures every family at fourfold sizes, from 10 KB or a little more up to `maximumSize` characters. */
export async function measureGrowth(
  engines: readonly Engine[],
  maximumSize: number,
  effort: Effort,
): Promise<readonly Growth[]> {
  const growths: Growth[] = [];
  for (const { title, make } of families) {
    const sizes: number[] = [];
    const samples: Samples[] = [];
    for (const text of textsOf(make, maximumSize)) {
      sizes.push(text.length);
      samples.push(await measureText(engines, text, effort));
    }
    const timesOf = (name: EngineName) => samples.map((sample) => fastest(sample, name));
    growths.push({ title, sizes, exponents: new Map(engines.map(({ name }) => [name, slope(sizes, timesOf(name))])) });
  }
  return growths;
}

function textsOf(make: (count: number) => string, maximumSize: number): readonly string[] {
  const perItem = make(1000).length / 1000;
  const sizes = [];
  for (let size = maximumSize; size >= 10_000; size /= 4) {
    sizes.unshift(size);
  }
  return sizes.map((size) => make(Math.round(size / perItem)));
}

/** The slope of the line of least squares through the logarithms. */
export function slope(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, index) => ({ x: Math.log(size), y: Math.log(times[index] ?? Number.NaN) }));
  const centre = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const covariance = mean(points.map(({ x, y }) => (x - centre.x) * (y - centre.y)));
  return covariance / mean(points.map(({ x }) => (x - centre.x) ** 2));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
