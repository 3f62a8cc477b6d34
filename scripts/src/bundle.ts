import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleBrowser } from "./browser/bundle-browser.ts";
import { bundleCommand } from "./bundling/command.ts";
import { bundleLibrary } from "./bundling/library.ts";
import { outdir, root } from "./bundling/settings.ts";
import { bundleStart } from "./bundling/start.ts";

/*
 * Bundles what people run and import. Unbundled, Chevrotain alone opens 600 files of lodash, and every start takes five times
 * as long as Node itself.
 */
await rm(outdir, { recursive: true, force: true });
// What `longhand lint --explain` shows.
for (const folder of ["diagnostics", "rules"]) {
  await cp(join(root, "docs", folder), join(outdir, "docs", folder), { recursive: true });
}
await Promise.all([bundleLibrary(), bundleCommand(), bundleBrowser(root, join(outdir, "browser"))]);
await bundleStart();
