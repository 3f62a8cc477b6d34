import * as nodeFs from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { isAbsence, reasonOf } from "../input/read-file.ts";
import type { FoundPath } from "./files-below.ts";

/** What no pattern means: what others wrote, git's own, and the settings. */
const foreign = ["**/node_modules/**", "**/.git/**", "**/.longhandlint.*"];

/** What comes before the first folder that a pattern leaves open. */
const fixedFolders = /^[^*?[{(!+@\\]*\//;

/** The files that a pattern matches, and what could not be looked into; undefined where it is no pattern. */
export async function filesMatching(
  pattern: string,
  { cwd, gitignore }: { readonly cwd: string; readonly gitignore: boolean },
): Promise<readonly FoundPath[] | undefined> {
  const { globby, isDynamicPattern } = await import("globby");
  if (!isDynamicPattern(pattern)) return undefined;
  const base = resolve(cwd, pattern.match(fixedFolders)?.[0] ?? "");
  const unread: Unread[] = [];
  const fs = fileSystem((one) => unread.push(one));
  const files = await globby(pattern, { cwd, gitignore, dot: true, ignore: foreign, followSymbolicLinks: false, fs });
  const passedOver = unread.filter((one) => concerns(one, base)).map(({ path, reason }) => ({ path, reason }));
  return [...files.map((file) => ({ path: resolve(cwd, file) })), ...passedOver];
}

/** Something that cannot be read. The path is absolute. */
interface Unread extends Required<FoundPath> {
  readonly kind: "folder" | ".gitignore";
}

/** Whether a pattern goes there: globby looks for `.gitignore` in the whole working folder. */
function concerns({ kind, path }: Unread, base: string): boolean {
  return kind === "folder" ? isWithin(path, base) : isWithin(path, base) || isWithin(base, dirname(path));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

type OnEntries = (error: NodeJS.ErrnoException | null, entries: nodeFs.Dirent[]) => void;

/** That of Node, in which a folder or a file that cannot be read is an empty one: globby gives up at the first. */
function fileSystem(onUnread: (unread: Unread) => void) {
  return {
    ...nodeFs,
    // Whatever it is called with, globby asks for entries with their types.
    readdir(path: string, _: unknown, callback: OnEntries = () => undefined) {
      nodeFs.readdir(path, { withFileTypes: true }, (error, entries) => {
        if (error === null || isAbsence(error)) return callback(error, entries);
        onUnread({ kind: "folder", path: resolve(path), reason: reasonOf(error) });
        callback(null, []);
      });
    },
    promises: {
      ...nodeFs.promises,
      async readFile(path: string, encoding: "utf8"): Promise<string> {
        try {
          return await nodeFs.promises.readFile(path, encoding);
        } catch (error) {
          if (isAbsence(error)) throw error;
          onUnread({ kind: ".gitignore", path: resolve(path), reason: reasonOf(error) });
          return "";
        }
      },
    },
  };
}
