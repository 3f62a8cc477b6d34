import { formatTable } from "../parse/table.ts";
import { measureSizes } from "./sizes.ts";

/** The table of what parts of the package cost a page. */
export async function runSizeBench(): Promise<string> {
  const rows = (await measureSizes()).map(({ part, bytes, budget }) => {
    const verdict = bytes <= budget ? "met" : "**missed**";
    return [part, `${(bytes / 1000).toFixed(1)} (≤ ${budget / 1000}, ${verdict})`];
  });
  return formatTable(["in a page, without the data of the model", "KB, gzipped"], rows);
}
