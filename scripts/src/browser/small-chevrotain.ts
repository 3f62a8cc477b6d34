import { join } from "node:path";
import type { Plugin } from "esbuild";

const here = import.meta.dirname;

/**
 * What a parser never calls whose grammar is total, was checked in the tests, and decides by itself: the checks of grammars,
 * Chevrotain's own look-ahead, what recovers from errors and words them, concrete syntax trees and their types.
 */
const unused =
  /\/(?:grammar\/(?:checks|interpreter|lookahead|llk_lookahead|follow)|errors_public|cst\/cst|cst\/cst_visitor|cst-dts-gen\/lib\/src\/api)\.js$/;

/**
 * Bundles of Chevrotain what the grammar uses: not its lexer, nor what a total grammar never calls, nor a module of which nothing
 * is imported, and with a few functions in the place of lodash. Takes two thirds of its size away.
 */
export const smallChevrotain: Plugin = {
  name: "small-chevrotain",
  setup: ({ onLoad, onResolve, resolve }) => {
    const pluginData = "resolved";
    onResolve({ filter: /\/lexer_public\.js$/ }, () => ({ path: join(here, "no-lexer.js"), sideEffects: false }));
    onResolve({ filter: /^lodash-es$/ }, () => ({ path: join(here, "little-lodash.js"), sideEffects: false }));
    onResolve({ filter: /^chevrotain$/ }, async (asked) => {
      if (asked.pluginData === pluginData) return undefined;
      const { kind, resolveDir, importer } = asked;
      return { ...(await resolve(asked.path, { kind, resolveDir, importer, pluginData })), sideEffects: false };
    });
    onLoad({ filter: unused }, async ({ path }) => {
      const exported: object = await import(path);
      return { contents: Object.entries(exported).map(standIn).join("\n") };
    });
  },
};

/** A function or class that nothing may call, an object without its functions. */
function standIn([name, value]: readonly [string, unknown]): string {
  if (typeof value !== "function") return `export const ${name} = ${JSON.stringify(value)};`;
  return `export function ${name}() { throw new Error("${name} is not part of the bundle."); }`;
}
