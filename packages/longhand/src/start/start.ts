import nodeModule, { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { codeCacheFolder } from "./code-cache-folder.ts";
import { loadCompiled } from "./load-compiled.ts";

/** A digest of the bundled files, written here when they are bundled. */
declare const buildId: string;

/*
 * Starts the command with code that an earlier run has compiled: 45 of the 95 ms of processor time that a conversion took beside Node's
 * own start (Node 20.20.2; `pnpm bench start`).
 */
const requireHere = createRequire(import.meta.url);
const folder = codeCacheFolder(process, buildId);
// Node does this itself from 22.1 on; the types are those of 20.
const enable: unknown = Reflect.get(nodeModule, "enableCompileCache");

if (folder === undefined) {
  requireHere("./main.cjs");
} else if (typeof enable === "function") {
  Reflect.apply(enable, nodeModule, [folder]);
  requireHere("./main.cjs");
} else {
  loadCompiled({ bundle: dirname(fileURLToPath(import.meta.url)), folder, require: requireHere }, "main.cjs");
}
