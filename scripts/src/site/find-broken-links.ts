import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

interface LinkCheck {
  readonly pages: number;
  readonly links: number;
  /** Each as the page and where it leads. */
  readonly broken: readonly string[];
}

/** Follows every link and picture of a built site that stays in it, to its file and to its anchor. Takes the site's folder. */
export function findBrokenLinks(root: string): LinkCheck {
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(root, name));
  const anchors = new Map(pages.map((page) => [page, attributes(page, "id")]));
  const links = pages.flatMap((page) =>
    [...attributes(page, "href"), ...attributes(page, "src")]
      .filter((target) => !/^(?:[a-z]+:|\/\/)/.test(target))
      .map((target) => ({ page, target })),
  );
  const isBroken = ({ page, target }: (typeof links)[number]) => {
    const [path = "", anchor = ""] = decodeURI(target).split("#");
    const file = fileAt(path === "" ? page : join(path.startsWith("/") ? root : dirname(page), path));
    return file === undefined || (anchor !== "" && anchors.get(file)?.has(anchor) !== true);
  };
  const broken = links.filter(isBroken).map(({ page, target }) => `${relative(root, page)}: ${target}`);
  return { pages: pages.length, links: links.length, broken };
}

function attributes(page: string, name: "href" | "id" | "src"): ReadonlySet<string> {
  const values = readFileSync(page, "utf8").matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"));
  return new Set([...values].map(([, value = ""]) => value.replaceAll("&amp;", "&")));
}

/** The file that a server shows for a path. */
function fileAt(path: string): string | undefined {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  return existsSync(file) ? file : undefined;
}
