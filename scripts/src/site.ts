import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { pathOf } from "./path-of.ts";
import { buildPlayground } from "./playground/build-playground.ts";
import { findBrokenLinks } from "./site/find-broken-links.ts";

// Builds the documentation as a static site, in `site/dist/html`, and fails when a link in it leads nowhere.

/** Files beside the pages that pages link to, by their paths in the repository and in the site. */
const files = [
  "docs/lint.schema.json",
  "editors/helix/languages.toml",
  "editors/neovim/longhand.lua",
  "examples",
  "grammar/shorthand.abnf",
];

rmSync(pathOf("site/dist/html"), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [pathOf("site/node_modules/vitepress/bin/vitepress.js"), "build", "."], {
  cwd: pathOf("site"),
  // Ends of names that are no pages; VitePress knows most, and would put `.html` behind these.
  env: { ...process.env, VITE_EXTRA_EXTENSIONS: "abnf,lua,toml" },
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) throw new Error(`The site was not built (${status}).`);
await buildPlayground(pathOf("site/dist/html/playground"));
for (const file of files) cpSync(pathOf(file), pathOf(`site/dist/html/${file}`), { recursive: true });

const { broken, pages, links } = findBrokenLinks(pathOf("site/dist/html"));
for (const link of broken) console.error(link);
console.log(`${pages} pages in site/dist/html, ${links} links, ${broken.length} of them broken.`);
if (broken.length > 0) process.exitCode = 1;
