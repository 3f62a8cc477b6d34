import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/*
 * Bundles what people run and import: the command in one file, each entry of the library in another. Unbundled, Chevrotain
 * opens 600 files of lodash, and every start takes five times as long as Node itself.
 */

const longhand = join(import.meta.dirname, "../../packages/longhand");
const outdir = join(longhand, "bundle");

const noSchemaCompiler = join(import.meta.dirname, "bundle/no-schema-compiler.js");

const common: BuildOptions = {
  outdir,
  bundle: true,
  format: "esm",
  target: "es2023",
  minifySyntax: true,
  minifyWhitespace: true,
  splitting: true,
  legalComments: "linked",
  logLevel: "warning",
};

await rm(outdir, { recursive: true, force: true });
// What `longhand lint --explain` shows.
for (const folder of ["diagnostics", "rules"]) {
  await cp(join(longhand, "../../docs", folder), join(outdir, "docs", folder), { recursive: true });
}
await build({
  ...common,
  entryPoints: ["index.js", "library/lint.js", "schemas/request-schema.js"].map((file) => join(longhand, "dist", file)),
  platform: "neutral",
  mainFields: ["module", "main"],
  chunkNames: "library-[hash]",
  entryNames: "[name]",
});
await build({
  ...common,
  entryPoints: [join(longhand, "dist/main.js"), join(longhand, "dist/lint/lint-worker.js")],
  entryNames: "[name]",
  platform: "node",
  // The first of two builds of a package is the one for bundlers; the other of `jsonc-parser` finds its parts only at run time.
  mainFields: ["module", "main"],
  chunkNames: "command-[hash]",
  alias: { ajv: noSchemaCompiler, "ajv-formats": noSchemaCompiler },
  // commander is CommonJS, and requires Node's own modules.
  banner: {
    js: 'import{createRequire as longhandCreateRequire}from"node:module";const require=longhandCreateRequire(import.meta.url);',
  },
});
