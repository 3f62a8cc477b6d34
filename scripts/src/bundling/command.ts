import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { entries } from "../package/entries.ts";
import { awsSdk, awsSdkEntry } from "./aws-sdk.ts";
import { type Deferred, defer, resolveFrom } from "./defer.ts";
import { ownUrl } from "./own-url.ts";
import { purePackages } from "./packages.ts";
import { plainTexts } from "./plain-texts.ts";
import { common, libraryFile, longhand, root } from "./settings.ts";

/** Something that several files of the command take from a file of its own. */
interface SharedFile {
  /** The name of the file, without the ending. */
  readonly file: string;
  /** Which imports mean it. */
  readonly filter: RegExp;
  /** The absolute path of the module. */
  readonly module: string;
  /** `start` with the file that imports it; `use` when something of it is first called. */
  readonly loaded: "start" | "use";
}

const packages: readonly SharedFile[] = [
  ...purePackages,
  { specifier: "@longhand/apply", module: "packages/apply/dist/index.js", file: "apply" },
  { specifier: "@longhand/mcp", module: "packages/mcp/dist/index.js", file: "mcp" },
].map(({ specifier, module, file }) => ({
  file,
  filter: new RegExp(`^${specifier}$`),
  module: join(root, module),
  loaded: ["aws-cli", "grammar", "apply"].includes(file) ? "use" : "start",
}));

const libraries: readonly SharedFile[] = [
  { file: "commander", filter: /^commander$/, module: resolveFrom(longhand, "commander"), loaded: "start" },
  { file: "yaml", filter: /^yaml$/, module: resolveFrom(longhand, "yaml"), loaded: "use" },
  {
    file: "unbash",
    filter: /^unbash$/,
    module: join(root, "packages/convert/node_modules/unbash/dist/parser.js"),
    loaded: "use",
  },
  { file: "cli-progress", filter: /^cli-progress$/, module: resolveFrom(longhand, "cli-progress"), loaded: "start" },
  { file: "wrap-ansi", filter: /^wrap-ansi$/, module: resolveFrom(longhand, "wrap-ansi"), loaded: "use" },
  // Only to look at its classes of characters takes as long as a conversion.
  {
    file: "string-width",
    filter: /^string-width$/,
    module: join(root, "packages/diagnostics/node_modules/string-width/index.js"),
    loaded: "use",
  },
];

/** Parts of the command itself that several verbs share, or that one only needs now and then. */
const own: readonly SharedFile[] = [
  ownFile("output/table", "start"),
  ownFile("lint/find-files", "start"),
  ownFile("lint/config/find-config", "start"),
  ownFile("lint/config/file-settings", "start"),
  ownFile("lint/config/parse-config", "use"),
  ownFile("lint/baseline-step", "use"),
  ownFile("lint/fix-files", "use"),
];

function ownFile(path: string, loaded: SharedFile["loaded"]): SharedFile {
  const file = basename(path);
  return { file, filter: new RegExp(`/${file}\\.js$`), module: join(longhand, `dist/${path}.js`), loaded };
}

/** What the server says of each diagnostic: a quarter of it, and only read when somebody asks. */
const explanations: SharedFile = {
  file: "explanations",
  filter: /\/explanations\.gen\.js$/,
  module: join(root, "packages/mcp/dist/reference/explanations.gen.js"),
  loaded: "start",
};

const shared = [...packages, ...libraries, ...own, explanations];

/** Of Node's own modules those that it has not made ready for programs when it starts, and that few verbs need. */
const nodeModules = ["buffer", "child_process", "crypto", "zlib"];

const deferred: readonly Deferred[] = [
  ...shared
    .filter(({ loaded }) => loaded === "use")
    .map(({ file, filter, module }) => ({ filter, module, required: `./${file}.cjs` })),
  ...nodeModules.map((name) => ({
    filter: new RegExp(`^(node:)?${name}$`),
    module: `node:${name}`,
    required: `node:${name}`,
  })),
];

/** The verbs, each in a file of its own that is loaded when the verb is called. */
const verbs = readdirSync(join(longhand, "src/verbs")).map((file) => basename(file, ".ts"));

/** Takes the shared files and the verbs from their files. */
const files: Plugin = {
  name: "files",
  setup: ({ onResolve }) => {
    for (const { file, filter, module } of shared.filter(({ loaded }) => loaded === "start")) {
      onResolve({ filter }, ({ kind, path, resolveDir }) => {
        const isOther = path.startsWith(".") && join(resolveDir, path) !== module;
        return kind === "entry-point" || isOther ? undefined : { path: `./${file}.cjs`, external: true };
      });
    }
    onResolve({ filter: /^\.\/verbs\/.*\.js$/ }, ({ path }) => ({
      path: `./verb-${basename(path, ".js")}.cjs`,
      external: true,
    }));
  },
};

/** CommonJS, because an ES module that imports Node's own modules makes Node load all of each of them: a third of the start. */
const commonJs: BuildOptions = {
  ...common,
  platform: "node",
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  // `import()` becomes `require`: Node's loader of ES modules takes 10 ms to start, and reads a file of CommonJS twice.
  supported: { "dynamic-import": false },
};

/** Bundles the command. Its first file knows the verbs by their names alone. */
export async function bundleCommand(): Promise<void> {
  await build({
    ...commonJs,
    entryPoints: {
      main: join(longhand, "dist/main.js"),
      "lint-worker": join(longhand, "dist/lint/lint-worker.js"),
      ...Object.fromEntries(verbs.map((verb) => [`verb-${verb}`, join(longhand, `dist/verbs/${verb}.js`)])),
      ...Object.fromEntries(
        entries
          .filter((entry) => entry.name !== "schemas" && libraryFile(entry) !== entry.name)
          .map((entry) => [libraryFile(entry), join(root, `${entry.module}.js`)]),
      ),
      [awsSdkEntry]: awsSdkEntry,
      ...Object.fromEntries(shared.map(({ file, module }) => [file, module])),
    },
    plugins: [...common.plugins, awsSdk, defer(deferred), files, plainTexts, ownUrl],
  });
}
