import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, listFiles, readText } from "../harness/repository.ts";

const markdown = new MarkdownIt();

interface Link {
  readonly page: string;
  readonly target: string;
}

/** Where the links and pictures of a page lead that lead to somewhere in the repository. */
function linksOf(page: string): readonly Link[] {
  const inline = markdown.parse(readText(page), {}).flatMap(({ children }) => children ?? []);
  return inline
    .map((token) => String(token.attrGet(token.type === "image" ? "src" : "href") ?? "https:"))
    .filter((target) => !/^(?:https?|mailto):/.test(target))
    .map((target) => ({ page, target: decodeURI(target) }));
}

/** The anchors of a page: its headings as GitHub makes names of them. */
function anchorsOf(page: string): ReadonlySet<string> {
  const tokens = markdown.parse(readText(page), {});
  const headings = tokens.filter((_, index) => tokens[index - 1]?.type === "heading_open");
  return new Set(headings.map(({ children }) => anchorOf((children ?? []).map(({ content }) => content).join(""))));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}

function isBroken({ page, target }: Link): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(absolutePath(file))) return true;
  return anchor !== undefined && !anchorsOf(file).has(anchor);
}

/** A folder shows its README; without one, a site has nothing there. */
function isBareFolder({ page, target }: Link): boolean {
  if (target.startsWith("#")) return false;
  const file = absolutePath(join(dirname(page), target));
  return existsSync(file) && statSync(file).isDirectory() && !existsSync(`${file}/README.md`);
}

const pages = listFiles("").filter((path) => path.endsWith(".md") && !/^test\//.test(path));
const links = suite("links in pages");

links("every link leads to a file that is there, and to a heading in it", () => {
  const all = pages.flatMap(linksOf);
  assert.ok(all.length > 300);
  assert.equal(all.filter(isBroken), []);
});

links("no link leads to a folder without a page of its own", () => {
  assert.equal(pages.flatMap(linksOf).filter(isBareFolder), []);
});

links.run();
