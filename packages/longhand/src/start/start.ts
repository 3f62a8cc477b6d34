import { join } from "node:path";
import { codeCacheFolder } from "./code-cache-folder.ts";
import { loadCompiled } from "./load-compiled.ts";

/** A digest of the bundled files, written here when they are bundled. */
declare const buildId: string;

// What Node hands to a file of CommonJS, as which this one is bundled: to make them of `import.meta.url` takes it a millisecond.
declare const require: (name: string) => object;
declare const __dirname: string;

/*
 * Starts the command with code that an earlier run has compiled: 45 of the 95 ms of processor time that a conversion took beside Node's
 * own start (Node 20.20.2; `pnpm bench start`).
 */
const folder = codeCacheFolder(process, buildId);
const first = "main.cjs";

if (folder === undefined || (hasOwnCache() && enableOwnCache(folder))) require(join(__dirname, first));
else loadCompiled({ bundle: __dirname, folder, require }, first);

/** Node keeps compiled code itself from 22.1 on. */
function hasOwnCache(): boolean {
  return Number.parseInt(process.versions.node, 10) >= 22;
}

function enableOwnCache(directory: string): boolean {
  const nodeModule = require("node:module");
  // The types are those of Node 20.
  const enable: unknown = Reflect.get(nodeModule, "enableCompileCache");
  if (typeof enable !== "function") return false;
  Reflect.apply(enable, nodeModule, [directory]);
  return true;
}
