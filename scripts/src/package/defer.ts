import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** A module that a CommonJS bundle loads when something of it is first used. */
export interface Deferred {
  /** Which imports mean it. */
  readonly filter: RegExp;
  readonly name: string;
  /** The absolute path of the module, or the name of one of Node's own. */
  readonly module: string;
  /** What is required then: its own file, or Node's module. */
  readonly required: string;
}

/** Puts a getter in the place of each name of a module, which loads the module's own file. */
export function defer(modules: readonly Deferred[]): Plugin {
  return {
    name: "defer",
    setup: ({ onLoad, onResolve }) => {
      for (const { filter, module } of modules) {
        onResolve({ filter }, () => ({ path: module, namespace: "deferred" }));
      }
      onLoad({ filter: /./, namespace: "deferred" }, async ({ path }) => {
        const { required = "" } = modules.find(({ module }) => module === path) ?? {};
        const exported: object = await import(path);
        return { contents: getters(required, Object.keys(exported)), loader: "js" };
      });
      // What the getters require is no part of the bundle.
      const required = new Set(modules.map((module) => module.required));
      onResolve({ filter: /./, namespace: "deferred" }, ({ path }) =>
        required.has(path) ? { path, external: true } : undefined,
      );
    },
  };
}

function getters(required: string, names: readonly string[]): string {
  const properties = names.map((name) => {
    const key = JSON.stringify(name);
    return `${key}:{enumerable:true,get:()=>load()[${key}]}`;
  });
  // To an importer, what CommonJS exports is the default export.
  return [
    "let loaded;",
    `const load=()=>loaded??=require(${JSON.stringify(required)});`,
    "module.exports=(...given)=>load().default(...given);",
    `Object.defineProperties(module.exports,{${properties.join(",")}});`,
  ].join("\n");
}

/** The absolute path of what a package of the workspace imports. */
export function resolveFrom(folder: string, specifier: string): string {
  return createRequire(join(folder, "package.json")).resolve(specifier);
}
