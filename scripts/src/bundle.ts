import { readdirSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { bundleBrowser } from "./browser/bundle-browser.ts";
import { bundleCommand } from "./bundling/command.ts";
import { bundleLibrary } from "./bundling/library.ts";
import { outdir, root } from "./bundling/settings.ts";
import { bundleStart } from "./bundling/start.ts";
import { asAscii } from "./package/as-ascii.ts";
import { slimSourceMaps } from "./package/slim-source-maps.ts";
import { thirdPartyLicenses } from "./package/third-party-licenses.ts";

/*
 * Bundles what people run and import. Unbundled, Chevrotain alone opens 600 files of lodash, and every start takes five times
 * as long as Node itself.
 */
await rm(outdir, { recursive: true, force: true });
// What `longhand lint --explain` shows: one page at a time, and no list of them.
const isPage = (path: string) => basename(path) !== "README.md";
for (const folder of ["diagnostics", "rules"]) {
  await cp(join(root, "docs", folder), join(outdir, "docs", folder), { recursive: true, filter: isPage });
}
const browser = join(outdir, "browser");
await Promise.all([bundleLibrary(), bundleCommand(), bundleBrowser(root, browser)]);
await writeFile(join(outdir, "LICENSES.txt"), thirdPartyLicenses(outdir));
slimSourceMaps(browser);
slimSourceMaps(outdir, filesWithMaps());
asAscii(outdir);
await bundleStart();
slimSourceMaps(outdir, ["start.cjs"]);

function filesWithMaps(): readonly string[] {
  const names = new Set(readdirSync(outdir));
  return [...names].filter((name) => names.has(`${name}.map`));
}
