import { basename } from "node:path";
import type { Plugin } from "esbuild";

/*
 * The library's files for browsers hold what always goes together: esbuild puts modules into one file when the same entry points lead to
 * them. With the functions below as entry points too, what only one of them uses is a file of its own, and a bundler
 * leaves it out of a program that does not use that function. Nobody imports these entries; `tidyBrowserFiles` removes them.
 */

/** By the name of an entry, its compiled module from the root of the repository, without `.js`. */
export const parts: Readonly<Record<string, string>> = {
  "part-to-json": "packages/longhand/dist/library/to-json",
  "part-to-shorthand": "packages/longhand/dist/library/to-shorthand",
  "part-to-command": "packages/longhand/dist/library/to-command",
  "part-read-command": "packages/longhand/dist/library/browser/read-command",
  "part-skeleton": "packages/longhand/dist/library/browser/skeleton",
  "part-validate": "packages/longhand/dist/library/validate",
  "part-load-service": "packages/model/dist/load-service",
  "part-render-diagnostic": "packages/diagnostics/dist/render-diagnostic",
  "part-parse": "grammar/dist/parse",
  "part-bare": "grammar/dist/bare",
  "part-quote": "grammar/dist/quote",
  "part-file-reference": "grammar/dist/file-reference",
  "part-find-too-large": "grammar/dist/find-too-large",
  "part-yaml-text": "packages/convert/dist/skeleton/yaml-text",
  "part-read-yaml": "packages/convert/dist/yaml/read-yaml",
  "part-bash-lexer": "packages/convert/dist/command-line/bash-lexer",
  "part-command-words": "packages/convert/dist/command/read-command",
  "part-read-option": "packages/convert/dist/read-option",
  "part-write-words": "packages/convert/dist/to-shorthand/to-shorthand",
};

/** The data of the model, the same way: files with names of their own, so that their size is told apart from that of the code. */
export const data: Readonly<Record<string, string>> = {
  "data-cognito-idp": "packages/model/dist/cognito-idp.gen",
  "data-update-user-pool-omissions": "packages/model/dist/update-user-pool-omissions.gen",
  "data-irregular-cli-names": "packages/model/dist/irregular-cli-names",
  "data-irregular-service-names": "packages/model/dist/irregular-service-names",
};

/** Takes the data of the model from its files, which are in `folder`. */
export function apartData(folder: string): Plugin {
  return {
    name: "apart-data",
    setup: ({ onResolve }) => {
      for (const [name, module] of Object.entries(data)) {
        onResolve({ filter: new RegExp(`/${basename(module)}\\.js$`) }, ({ kind }) => {
          return kind === "entry-point"
            ? undefined
            : { path: `${folder}${name}.js`, external: true, sideEffects: false };
        });
      }
    },
  };
}
