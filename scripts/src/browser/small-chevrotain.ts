import { join } from "node:path";
import type { Plugin } from "esbuild";

const here = import.meta.dirname;

/** What has something else in its place, by how it is imported. */
const standIns: readonly (readonly [imported: RegExp, file: string])[] = [
  [/\/lexer_public\.js$/, "no-lexer.js"],
  [/\/recoverable\.js$/, "no-recovery.js"],
  [/\/tree_builder\.js$/, "no-syntax-tree.js"],
  [/\/(?:perf_tracer|context_assist)\.js$/, "no-tools.js"],
  [/^lodash-es$/, "little-lodash.js"],
];

/**
 * What a parser never calls whose grammar is total, was checked in the tests, and decides by itself: the checks of grammars,
 * Chevrotain's own look-ahead, the words of errors, the types of concrete syntax trees.
 */
const unused =
  /\/(?:grammar\/(?:checks|interpreter|lookahead|llk_lookahead|follow)|errors_public|cst-dts-gen\/lib\/src\/api)\.js$/;

/**
 * Bundles of Chevrotain what the grammar uses: not its lexer, nor what a total grammar never calls, nor a module of which nothing
 * is imported, and with a few functions in the place of lodash. Takes two thirds of its size away.
 */
export const smallChevrotain: Plugin = {
  name: "small-chevrotain",
  setup: ({ onLoad, onResolve, resolve }) => {
    const pluginData = "resolved";
    for (const [filter, file] of standIns) {
      onResolve({ filter }, () => ({ path: join(here, file), sideEffects: false }));
    }
    onResolve({ filter: /^chevrotain$/ }, async (asked) => {
      if (asked.pluginData === pluginData) return undefined;
      const { kind, resolveDir, importer } = asked;
      return { ...(await resolve(asked.path, { kind, resolveDir, importer, pluginData })), sideEffects: false };
    });
    onLoad({ filter: unused }, async ({ path }) => {
      const exported: object = await import(path);
      return { contents: [leftOut, ...Object.entries(exported).map(standIn)].join("\n") };
    });
  },
};

const leftOut = 'const leftOut = () => { throw new Error("Not part of the bundle."); };';

/** A function or class that nothing may call, an object without its functions. */
function standIn([name, value]: readonly [string, unknown]): string {
  return `export const ${name} = ${typeof value === "function" ? "leftOut" : JSON.stringify(value)};`;
}
