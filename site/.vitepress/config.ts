import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { sidebar } from "./sidebar.ts";

/** The pages lie outside of this folder, and find what they are built with here. */
const vue = fileURLToPath(new URL("../node_modules/vue", import.meta.url));

/** The pages of this repository as they are; what is not for readers stays out. */
// biome-ignore lint/style/noDefaultExport: VitePress takes the default export.
export default defineConfig({
  srcDir: "..",
  srcExclude: ["**/node_modules/**", "{bench,editors,examples,packages,scripts,site,test}/**", "docs/api/reports/**"],
  outDir: "dist/html",
  cacheDir: "dist/cache",
  rewrites: { "README.md": "index.md" },
  title: "Longhand",
  description: "Reads AWS CLI shorthand exactly, and changes user pools without losing a setting.",
  lang: "en",
  // The pages are Markdown for any reader: what looks like HTML in them is text.
  markdown: { html: false },
  // Files that are no pages; the build looks for them itself, and for anchors, too.
  ignoreDeadLinks: [/\.(?:sh|json|lua|toml|abnf)$/, /\/playground\//],
  // The one large chunk is the search, which is loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 2000 }, resolve: { alias: [{ find: /^vue(?=$|\/)/, replacement: vue }] } },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/docs/guides/program" },
      { text: "Options", link: "/docs/options/README" },
      { text: "Diagnostics", link: "/docs/diagnostics/README" },
      { text: "API", link: "/docs/api/README" },
      // No page of the site, and so not for its router.
      { text: "Playground", link: "/playground/index.html", target: "_self" },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: "local" },
    docFooter: { prev: false, next: false },
  },
});
