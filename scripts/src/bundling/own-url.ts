import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Says `import.meta.url` in the words of CommonJS, for which esbuild has none, and names the files beside it as they are called here.
 * The version stands in the bundle, so that no start reads the manifest for it.
 */
export const ownUrl: Plugin = {
  name: "own-url",
  setup: ({ onLoad }) => {
    onLoad({ filter: /packages\/longhand\/dist\/version\.js$/ }, async ({ path }) => {
      const { version }: { readonly version: string } = await import(path);
      return { contents: `export const version = ${JSON.stringify(version)};` };
    });
    onLoad({ filter: /packages\/longhand\/dist\/.*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const contents = text
        .replaceAll(/(new URL\("\.\/[\w-]+)\.js"/g, '$1.cjs"')
        .replaceAll("import.meta.url", 'require("node:url").pathToFileURL(__filename).href');
      return { contents };
    });
  },
};
