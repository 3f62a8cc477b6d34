import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** A module that a CommonJS bundle loads when something of it is first called. */
export interface Deferred {
  /** Which imports mean it. */
  readonly filter: RegExp;
  /** The absolute path of the module, or the name of one of Node's own. */
  readonly module: string;
  /** What is required then: its own file in the bundle, or Node's module. */
  readonly required: string;
}

const namespace = "deferred";

/**
 * Puts a function in the place of each function and class of a module, which loads the module's own file and hands the call on.
 * Texts, numbers, and lists and objects of them are copied; what else a module exports cannot be imported, and esbuild says so.
 */
export function defer(modules: readonly Deferred[]): Plugin {
  return {
    name: namespace,
    setup: ({ onLoad, onResolve }) => {
      for (const { filter, module, required } of modules) {
        onResolve({ filter }, (given) => {
          // A package of CommonJS gets what it requires as it is, for it may be a function itself.
          const isWhole = given.kind === "require-call" && !module.startsWith("node:");
          if (given.kind === "entry-point" || (isWhole && given.namespace !== namespace)) return undefined;
          // What the functions require is no part of the bundle.
          return given.namespace === namespace ? { path: required, external: true } : { path: module, namespace };
        });
      }
      onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace }, async ({ path }) => {
        const { required = "" } = modules.find(({ module }) => module === path) ?? {};
        const exported: object = await import(path);
        return { contents: standIns(required, Object.entries(exported)), loader: "js" };
      });
    },
  };
}

function standIns(required: string, exported: readonly (readonly [string, unknown])[]): string {
  const lines = exported.map(([name, value]) => {
    const start = name === "default" ? "export default" : `export const ${name}=`;
    switch (typeof value) {
      case "function":
        // As a property, because a package of CommonJS gives itself as its default.
        return `${start} function(...given){return call(${JSON.stringify(name)},given,new.target)}`;
      default:
        return isData(value) ? `${start} ${JSON.stringify(value)}` : "";
    }
  });
  return [
    "let loaded;",
    `const load=()=>loaded??=require(${JSON.stringify(required)});`,
    "const call=(name,given,target)=>target===undefined?load()[name](...given):Reflect.construct(load()[name],given);",
    ...lines,
  ].join("\n");
}

function isData(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string" || typeof value === "number";
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isData);
}

/** The absolute path of what a package of the workspace imports. */
export function resolveFrom(folder: string, specifier: string): string {
  return createRequire(join(folder, "package.json")).resolve(specifier);
}
