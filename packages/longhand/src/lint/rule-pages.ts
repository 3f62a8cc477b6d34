import { existsSync, readFileSync } from "node:fs";
import { pagesFolder } from "../pages-folder.ts";

/** The text of the page about a code, in Markdown; undefined where there is none. */
export function pageOf(code: string): string | undefined {
  const file = new URL(pagePath(code), pagesFolder);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * The address of the page about a code: below `LONGHAND_DOCS_URL`, where that says where the pages are published; else the file that
 * came with this program.
 */
export function pageUri(code: string, published = process.env["LONGHAND_DOCS_URL"]): string | undefined {
  const base = published === undefined || published === "" ? pagesFolder.href : `${published.replace(/\/*$/, "")}/`;
  return URL.canParse(base) ? new URL(pagePath(code), base).href : undefined;
}

/** The rules have a folder of their own. */
function pagePath(code: string): string {
  if (code.startsWith("request/")) return `rules/${code.slice("request/".length)}.md`;
  return code.startsWith("snippet/") ? `rules/${code}.md` : `diagnostics/${code}.md`;
}
