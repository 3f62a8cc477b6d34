import { existsSync, readdirSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { bundleBrowser } from "./browser/bundle-browser.ts";
import { type Deferred, defer, resolveFrom } from "./package/defer.ts";
import { type Entry, entries } from "./package/entries.ts";
import { removeForeignMaps } from "./package/remove-foreign-maps.ts";

/*
 * Bundles what people run and import: the command in one file, each entry of the library in another, and what only some runs
 * need in files that are loaded then. Unbundled, Chevrotain alone opens 600 files of lodash, and every start takes five times
 * as long as Node itself.
 */

const root = join(import.meta.dirname, "../..");
const longhand = join(root, "packages/longhand");
const outdir = join(longhand, "bundle");

const noSchemaCompiler = join(import.meta.dirname, "bundle/no-schema-compiler.js");

const common: BuildOptions = {
  outdir,
  bundle: true,
  format: "esm",
  target: "es2023",
  minify: true,
  splitting: true,
  legalComments: "linked",
  logLevel: "warning",
  entryNames: "[name]",
  // The first of two builds of a package is the one for bundlers; the other of `jsonc-parser` finds its parts only at run time.
  mainFields: ["module", "main"],
};

/** Of an entry, the name of its file and its compiled module. */
function entryPoints(runs: Entry["runs"]): Record<string, string> {
  const some = entries.filter((entry) => entry.runs === runs);
  return Object.fromEntries(some.map(({ name, module }) => [name, join(root, `${module}.js`)]));
}

/**
 * The verbs in the command's own file: those that a script or an editor calls again and again. Every other one is loaded when
 * it is called.
 */
const quickVerbs = new Set(["completion", "convert", "validate", "reference", "skeleton", "batch", "lex", "ast"]);

const otherVerbs = readdirSync(join(longhand, "dist/verbs"))
  .filter((file) => file.endsWith(".js") && existsSync(join(longhand, "src/verbs", file.replace(/js$/, "ts"))))
  .map((file) => file.replace(/\.js$/, ""))
  .filter((verb) => !quickVerbs.has(verb));

/** Leaves the other verbs out of the command's file. */
const apart: Plugin = {
  name: "apart",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/verbs\/.*\.js$/ }, ({ path }) => {
      const verb = path.slice("./verbs/".length, -".js".length);
      return quickVerbs.has(verb) ? undefined : { path: `./verb-${verb}.js`, external: true };
    });
  },
};

/** The pure packages: the file of each in the bundle, and its compiled module. The command and the server share these files. */
const pureFiles: ReadonlyMap<string, { readonly file: string; readonly module: string }> = new Map([
  ["@longhand/grammar", { file: "grammar", module: "grammar/dist/index.js" }],
  ["@longhand/convert", { file: "convert", module: "packages/convert/dist/index.js" }],
  ["@longhand/lint", { file: "shared-lint", module: "packages/lint/dist/index.js" }],
  ["@longhand/completion", { file: "shared-completion", module: "packages/completion/dist/index.js" }],
  ["@longhand/check", { file: "shared-check", module: "packages/check/dist/index.js" }],
  ["@longhand/diagnostics", { file: "shared-diagnostics", module: "packages/diagnostics/dist/index.js" }],
  ["@longhand/model", { file: "shared-model", module: "packages/model/dist/index.js" }],
  ["@longhand/model/aws-cli", { file: "shared-aws-cli", module: "packages/model/dist/aws-cli.js" }],
  ["@longhand/validation", { file: "shared-validation", module: "packages/validation/dist/index.js" }],
]);

/** Takes the pure packages from the files of the library. */
const shared: Plugin = {
  name: "shared",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@longhand\// }, ({ path }) => {
      const pure = pureFiles.get(path);
      return pure === undefined ? undefined : { path: `./${pure.file}.js`, external: true };
    });
  },
};

await rm(outdir, { recursive: true, force: true });
// What `longhand lint --explain` shows.
for (const folder of ["diagnostics", "rules"]) {
  await cp(join(root, "docs", folder), join(outdir, "docs", folder), { recursive: true });
}
await build({
  ...common,
  entryPoints: {
    ...Object.fromEntries(Array.from(pureFiles.values(), ({ file, module }) => [file, join(root, module)])),
    ...entryPoints("anywhere"),
  },
  platform: "neutral",
  // The names of our functions in a stack, without the text of the sources.
  sourcemap: true,
  sourcesContent: false,
  chunkNames: "library-[hash]",
  // The schemas are meant to be combined with those of the program, which takes one zod for both.
  external: ["zod"],
});
removeForeignMaps(outdir);
await bundleBrowser(root, join(outdir, "browser"));
await build({
  ...common,
  entryPoints: {
    ...entryPoints("node"),
    "lint-worker": join(longhand, "dist/lint/lint-worker.js"),
    ...Object.fromEntries(otherVerbs.map((verb) => [`verb-${verb}`, join(longhand, `dist/verbs/${verb}.js`)])),
  },
  platform: "node",
  plugins: [shared],
  chunkNames: "command-[hash]",
  alias: { ajv: noSchemaCompiler, "ajv-formats": noSchemaCompiler },
  // Some of what is bundled is CommonJS, and requires Node's own modules.
  banner: {
    js: 'import{createRequire as longhandCreateRequire}from"node:module";const require=longhandCreateRequire(import.meta.url);',
  },
});
// What only some runs of the quick verbs use, each in a file of its own.
const laterFiles = [
  { name: "yaml", filter: /^yaml$/, module: resolveFrom(longhand, "yaml") },
  { name: "unbash", filter: /^unbash$/, module: join(root, "packages/convert/node_modules/unbash/dist/parser.js") },
  { name: "cli-facts", filter: /aws-cli\.gen\.js$/, module: join(root, "packages/model/dist/aws-cli.gen.js") },
  // Only to look at its classes of characters takes as long as a conversion.
  {
    name: "string-width",
    filter: /^string-width$/,
    module: join(root, "packages/diagnostics/node_modules/string-width/index.js"),
  },
];
const deferred: readonly Deferred[] = [
  ...laterFiles.map((file) => ({ ...file, required: `./deferred-${file.name}.cjs` })),
  // For commands that are files of their own, of which there are none.
  {
    name: "child-process",
    filter: /^node:child_process$/,
    module: "node:child_process",
    required: "node:child_process",
  },
];
const commonJs: BuildOptions = {
  ...common,
  platform: "node",
  format: "cjs",
  splitting: false,
  outExtension: { ".js": ".cjs" },
};
await build({
  ...commonJs,
  entryPoints: Object.fromEntries(laterFiles.map(({ name, module }) => [`deferred-${name}`, module])),
});
// CommonJS, because an ES module that imports Node's own modules makes Node load all of each of them: a third of the start.
await build({
  ...commonJs,
  entryPoints: { main: join(longhand, "dist/main.js") },
  plugins: [apart, defer(deferred)],
  define: { "import.meta.url": "longhandUrl" },
  banner: { js: 'const longhandUrl=require("node:url").pathToFileURL(__filename).href;' },
});
