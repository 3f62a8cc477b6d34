import { basename, extname } from "node:path";
import type { DocumentFormat } from "@longhand/lint";

/** How files are written, by how their names end. */
const byExtension: ReadonlyMap<string, DocumentFormat> = new Map<string, DocumentFormat>([
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".mdx", "markdown"],
  [".mkd", "markdown"],
  [".rst", "rst"],
  [".sh", "shell"],
  [".bash", "shell"],
  [".zsh", "shell"],
  [".ksh", "shell"],
  [".yml", "workflow"],
  [".yaml", "workflow"],
  [".txt", "text"],
  [".text", "text"],
]);

/** How a file is written, by its name; a page of the manual (`aws.1`) and what else has no known end is text. */
export function formatOf(path: string): DocumentFormat {
  return formatByName(path) ?? "text";
}

/** How a file is written, where its name says it. */
export function formatByName(path: string): DocumentFormat | undefined {
  return byExtension.get(extname(basename(path)).toLowerCase());
}
