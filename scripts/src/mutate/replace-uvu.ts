import type { ResolveHook } from "node:module";

/** A hook of Node's module loader: gives the stand-in for uvu to whoever imports uvu. */
export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === "uvu"
    ? { url: new URL("./uvu-stand-in.js", import.meta.url).href, shortCircuit: true }
    : next(specifier, context);
