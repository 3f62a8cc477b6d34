import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { entries } from "../package/entries.ts";
import { removeForeignMaps } from "./remove-foreign-maps.ts";
import { common, entryPoints, outdir, root } from "./settings.ts";

const library: BuildOptions = {
  ...common,
  format: "esm",
  splitting: true,
  // The names of our functions in a stack, without the text of the sources.
  sourcemap: true,
  sourcesContent: false,
};

/**
 * Bundles what programs import: each entry in a file, and what several share in others. Entries that need Node are those of the
 * command, which are there already.
 */
export async function bundleLibrary(): Promise<void> {
  await build({
    ...library,
    entryPoints: entryPoints("anywhere"),
    platform: "neutral",
    chunkNames: "library-[hash]",
    // The schemas are meant to be combined with those of the program, which takes one zod for both.
    external: ["zod"],
  });
  removeForeignMaps(outdir);
  for (const { name, module } of entries.filter(({ runs }) => runs === "node")) {
    const exported: object = await import(join(root, `${module}.js`));
    const names = Object.keys(exported);
    await writeFile(join(outdir, `${name}.js`), `export {${names.join(",")}} from "./${name}.cjs";\n`);
  }
}
