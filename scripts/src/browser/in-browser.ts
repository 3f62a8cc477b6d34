import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Takes functions of `longhand` that bring much code from where they are without it, for what is bundled for a browser. */
export function inBrowser(root: string): Plugin {
  const library = join(root, "packages/longhand/dist/library");
  const files = readdirSync(join(library, "browser")).filter((file) => file.endsWith(".js"));
  return {
    name: "in-browser",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\.\/library\// }, ({ path, kind }) => {
        const file = path.slice("./library/".length);
        return kind === "entry-point" || !files.includes(file) ? undefined : { path: join(library, "browser", file) };
      });
    },
  };
}
