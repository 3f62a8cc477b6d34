import { gzipSync } from "node:zlib";
import { bundleForBrowser } from "./bundle-for-browser.ts";

/** What functions of `longhand` cost a page. */
export interface Size {
  readonly names: string;
  /** Gzipped, without the data of the model, which every function but `parse` loads. */
  readonly bytes: number;
  /** The most that it may be. */
  readonly budget: number;
}

/** `readCommand` takes a reader of YAML and one of bash with it. */
const budgets: readonly (readonly [names: string, budget: number])[] = [
  ["parse", 30_000],
  ["toJson", 70_000],
  ["toShorthand", 30_000],
  ["validate", 35_000],
  ["parse, toJson, toShorthand, validate", 70_000],
  ["parse, toJson, toShorthand, validate, readCommand", 145_000],
];

/** Bundles each group of functions for a browser, and weighs the code. */
export async function measureSizes(): Promise<readonly Size[]> {
  return Promise.all(budgets.map(([names, budget]) => measure(names, budget)));
}

async function measure(names: string, budget: number): Promise<Size> {
  const { code } = await bundleForBrowser(`export { ${names} } from "longhand";`, ["./data-*"]);
  return { names, bytes: gzipSync(code, { level: 9 }).length, budget };
}
