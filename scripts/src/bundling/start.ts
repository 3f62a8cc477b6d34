import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { common, longhand, outdir } from "./settings.ts";

/** Bundles the file that a start begins with. It has a digest of the command's files in it, which have to be there. */
export async function bundleStart(): Promise<void> {
  await build({
    ...common,
    entryPoints: { start: join(longhand, "dist/start/start.js") },
    outExtension: { ".js": ".cjs" },
    platform: "node",
    format: "cjs",
    define: { buildId: JSON.stringify(digest()) },
    plugins: [],
  });
}

function digest(): string {
  const hash = createHash("sha256");
  const names = readdirSync(outdir).filter((name) => name.endsWith(".cjs") && name !== "start.cjs");
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(outdir, name)));
  return hash.digest("hex").slice(0, 16);
}
