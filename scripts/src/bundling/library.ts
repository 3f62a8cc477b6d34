import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { apartData } from "../browser/parts.ts";
import { entries } from "../package/entries.ts";
import { common, libraryFile, outdir, root } from "./settings.ts";

/**
 * Makes the files that programs import in Node. Each takes the names of its entry from the command's files, which load the rest
 * when it is used; bundlers for browsers have files of their own. The schemas are meant to be combined with those
 * of the program, so they take the program's zod, as an ES module does; the data of the model they share with the files for browsers.
 */
export async function bundleLibrary(): Promise<void> {
  for (const entry of entries.filter(({ name }) => name !== "schemas")) {
    const exported: object = await import(join(root, `${entry.module}.js`));
    const names = Object.keys(exported);
    await writeFile(
      join(outdir, `${entry.name}.js`),
      `export {${names.join(",")}} from "./${libraryFile(entry)}.cjs";\n`,
    );
  }
  const schemas = entries.filter(({ name }) => name === "schemas");
  await build({
    ...common,
    entryPoints: Object.fromEntries(schemas.map(({ name, module }) => [name, join(root, `${module}.js`)])),
    format: "esm",
    platform: "neutral",
    external: ["zod"],
    plugins: [...common.plugins, apartData("./browser/")],
  });
}
