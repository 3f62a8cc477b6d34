import { gzipSync } from "node:zlib";
import { bundleForBrowser } from "./bundle-for-browser.ts";

/** What a part of the package costs a page. */
export interface Size {
  /** Functions, and the entry that they are imported from. */
  readonly part: string;
  /** Gzipped, without the data of the model, which every function but `parse` loads. */
  readonly bytes: number;
  /** The most that it may be. */
  readonly budget: number;
}

/** An import with the most that it may add to a page. */
interface Budget {
  /** Empty for everything that the entry exports. */
  readonly names: string;
  readonly entry: string;
  readonly budget: number;
}

const budgets: readonly Budget[] = [
  { names: "parse", entry: "longhand", budget: 30_000 },
  { names: "toJson", entry: "longhand", budget: 65_000 },
  { names: "toShorthand", entry: "longhand", budget: 30_000 },
  { names: "validate", entry: "longhand", budget: 35_000 },
  { names: "readCommand", entry: "longhand", budget: 75_000 },
  { names: "parse, toJson, toShorthand, readCommand, validate, skeleton", entry: "longhand", budget: 80_000 },
  { names: "", entry: "longhand", budget: 80_000 },
  // With the readers of bash and YAML.
  { names: "readCommand", entry: "longhand/command-line", budget: 145_000 },
];

/** Bundles each import for a browser, and weighs the code. */
export async function measureSizes(): Promise<readonly Size[]> {
  return Promise.all(budgets.map(measure));
}

async function measure({ names, entry, budget }: Budget): Promise<Size> {
  const what = names === "" ? "*" : `{ ${names} }`;
  const { code } = await bundleForBrowser(`export ${what} from "${entry}";`, ["./data-*"]);
  const part = `${names === "" ? "all" : names.replaceAll(/\w+/g, "`$&`")} of \`${entry}\``;
  return { part, bytes: gzipSync(code, { level: 9 }).length, budget };
}
