import { join } from "node:path";
import { build } from "esbuild";
import { smallChevrotain } from "../chevrotain/small-chevrotain.ts";
import { type Entry, entries } from "../package/entries.ts";
import { inBrowser } from "./in-browser.ts";
import { apartData, data, parts } from "./parts.ts";
import { tidyBrowserFiles } from "./tidy-browser-files.ts";

/** Those that run in a page, but the schemas: their file for Node is one for browsers, too. */
const small: ReadonlySet<Entry["name"]> = new Set(["index", "grammar", "convert", "command-line", "lint"]);

/**
 * Bundles entries once more, for bundlers that build for a browser: in many small files, so that a program has only what it
 * uses. Node opens few files faster than many, and has those of `bundle/`.
 */
export async function bundleBrowser(root: string, outdir: string): Promise<void> {
  const some = entries.filter(({ name }) => small.has(name)).map(({ name, module }) => [name, module] as const);
  const modules = Object.entries({ ...parts, ...data, ...Object.fromEntries(some) });
  await build({
    outdir,
    entryPoints: Object.fromEntries(modules.map(([name, module]) => [name, join(root, `${module}.js`)])),
    entryNames: "[name]",
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2023",
    platform: "browser",
    mainFields: ["module", "main"],
    alias: { "string-width": join(import.meta.dirname, "cell-width.js") },
    plugins: [smallChevrotain, inBrowser(root), apartData("./")],
    legalComments: "linked",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "warning",
  });
  tidyBrowserFiles(outdir);
}
