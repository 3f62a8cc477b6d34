import { join } from "node:path";
import type { Plugin } from "esbuild";

const here = import.meta.dirname;

/** Modules of Chevrotain's that others stand in for, by how it imports them. */
const standIns: readonly (readonly [filter: RegExp, file: string])[] = [
  [/\/lexer_public\.js$/, "no-lexer.js"],
  [
    /\/(?:context_assist|gast_recorder|looksahead|perf_tracer|recoverable|tree_builder|checks|follow|interpreter|lookahead|gast_resolver_public|errors_public)\.js$|^@chevrotain\/gast$/,
    "no-analysis.js",
  ],
  [/^lodash-es$/, "small-lodash.js"],
];

/** What the grammar uses of Chevrotain, and where it has it from: its list of everything leads to modules that nobody needs. */
const used = [
  'export { EmbeddedActionsParser } from "./parse/parser/parser.js";',
  'export { createToken, createTokenInstance, EOF } from "./scan/tokens_public.js";',
  'export { Lexer } from "./scan/lexer_public.js";',
].join("\n");

/**
 * Bundles of Chevrotain the engine that runs a grammar: not its lexer, nor what learns and checks a grammar, and with a few lines in the
 * place of lodash. Takes four fifths of its size away, and most of the time until the first parse.
 */
export const smallChevrotain: Plugin = {
  name: "small-chevrotain",
  setup: ({ onLoad, onResolve }) => {
    for (const [filter, file] of standIns) {
      onResolve({ filter }, ({ importer }) =>
        /[\\/]chevrotain[\\/]lib[\\/]/.test(importer) ? { path: join(here, file), sideEffects: false } : undefined,
      );
    }
    onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]api\.js$/ }, () => ({ contents: used }));
  },
};
