import { join } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { smallChevrotain } from "../chevrotain/small-chevrotain.ts";
import type { Entry } from "../package/entries.ts";
import { pathOf } from "../path-of.ts";

/** The repository. */
export const root: string = pathOf("");

/** The package that people install. */
export const longhand: string = pathOf("packages/longhand");

/** Where everything goes that is bundled. */
export const outdir: string = join(longhand, "bundle");

const noSchemaCompiler = join(import.meta.dirname, "no-schema-compiler.js");

/** How everything is bundled. */
export const common: BuildOptions & { readonly plugins: readonly Plugin[] } = {
  outdir,
  bundle: true,
  target: "es2023",
  minify: true,
  legalComments: "linked",
  // `slimSourceMaps` makes them small.
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
  entryNames: "[name]",
  // The first of two builds of a package is the one for bundlers; the other of `jsonc-parser` finds its parts only at run time.
  mainFields: ["module", "main"],
  alias: { ajv: noSchemaCompiler, "ajv-formats": noSchemaCompiler },
  // 11 of the 115 ms of a start that parses.
  plugins: [smallChevrotain],
};

/** The name of the file of the command that has the names of an entry, without the ending: that of a package, or one of its own. */
export function libraryFile({ name, module }: Entry): string {
  return module.startsWith("packages/longhand/") ? `library-${name}` : name;
}
