import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Removes the source maps of a folder of which a third or more is code of others: they are large, and nobody steps through it. */
export function removeForeignMaps(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js.map"))) {
    const path = join(folder, name);
    const { sources }: { readonly sources: readonly string[] } = JSON.parse(readFileSync(path, "utf8"));
    if (sources.filter((source) => source.includes("node_modules")).length * 3 <= sources.length) continue;
    rmSync(path);
    const code = path.replace(/\.map$/, "");
    writeFileSync(code, readFileSync(code, "utf8").replace(/\n\/\/# sourceMappingURL=.*\n$/, "\n"));
  }
}
