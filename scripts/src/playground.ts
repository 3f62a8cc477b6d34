import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathOf } from "./path-of.ts";
import { buildPlayground } from "./playground/build-playground.ts";
import { servePlayground } from "./playground/serve-playground.ts";

// Builds the playground and serves it until it is stopped; `--build FOLDER` only builds.
const { values } = parseArgs({ options: { build: { type: "string" }, port: { type: "string", default: "0" } } });
const folder = values.build ?? pathOf("packages/playground/dist/site");
await buildPlayground(folder);
console.log(`Built ${join(folder, "index.html")}, which also opens from the disk.`);
if (values.build === undefined) {
  const server = await servePlayground(folder, Number(values.port));
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`Open http://127.0.0.1:${address.port}/`);
}
