import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** What the folder depends on; the process's own by default. */
export interface StateSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
}

/**
 * Where Longhand keeps what has to outlast a run, in a folder of its own: below `XDG_STATE_HOME` where that is an absolute path
 * (https://specifications.freedesktop.org/basedir-spec/), else below `~/.local/state`, on macOS below `~/Library/Application Support`,
 * on Windows below `%LOCALAPPDATA%`. Nothing is made.
 */
export function stateFolder({ env, platform = process.platform }: StateSurroundings): string {
  const xdg = env["XDG_STATE_HOME"] ?? "";
  if (isAbsolute(xdg)) return join(xdg, "longhand");
  const home = env["HOME"] ?? homedir();
  switch (platform) {
    case "win32":
      return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "longhand");
    case "darwin":
      return join(home, "Library", "Application Support", "longhand");
    default:
      return join(home, ".local", "state", "longhand");
  }
}

/** The folder of the sandbox where no other one is given. */
export function sandboxFolder(surroundings: StateSurroundings): string {
  return join(stateFolder(surroundings), "sandbox");
}
