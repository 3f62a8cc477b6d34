import { fileURLToPath } from "node:url";

/** The absolute path of a file or folder, named from the root of the repository with `/` between its parts. */
export function pathOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
