import { existsSync, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/** The names in a folder, sorted; none where it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** What is known of a file without opening it; undefined where there is none. */
export function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** The paths that exist, of a pattern whose parts may be expressions for names. */
export function pathsTo(root: string, parts: readonly (string | RegExp)[]): readonly string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return existsSync(root) ? [root] : [];
  if (typeof part === "string") return pathsTo(join(root, part), rest);
  return namesIn(root)
    .filter((name) => part.test(name))
    .reverse()
    .flatMap((name) => pathsTo(join(root, name), rest));
}
