import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parts } from "./parts.ts";

/**
 * Removes from a folder of bundled files the entries that only shaped them, and the imports of which nothing is taken: the
 * package says that its files do nothing when they are loaded, and a bundler warns of such an import.
 */
export function tidyBrowserFiles(folder: string): void {
  for (const name of Object.keys(parts)) {
    for (const file of [`${name}.js`, `${name}.js.map`]) rmSync(join(folder, file));
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    const code = readFileSync(path, "utf8");
    // Blanks in their place: the source map counts columns.
    const tidied = code.replace(/import"\.\/[\w-]+\.js";/g, (unused) => " ".repeat(unused.length));
    if (tidied !== code) writeFileSync(path, tidied);
  }
}
