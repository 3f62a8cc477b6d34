import { lstatSync, mkdirSync, readdirSync, rmSync, type Stats } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/** What decides where compiled code is kept: a Node process. */
export interface CacheSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  /** Of Node: code that another one compiled is of no use. */
  readonly version: string;
  /** Not on Windows. */
  readonly getuid?: () => number;
}

const monthInMilliseconds = 30 * 24 * 60 * 60 * 1000;

/**
 * The folder for compiled code of one build, made where it is not there yet. None where `NODE_DISABLE_COMPILE_CACHE` or
 * `NODE_V8_COVERAGE` is set, where there is no home, where it cannot be made, and where others may write into it: what is in
 * it will be run.
 */
export function codeCacheFolder(surroundings: CacheSurroundings, build: string): string | undefined {
  const { env, arch, version } = surroundings;
  const base = cacheHome(surroundings);
  if (base === undefined || isSet(env["NODE_DISABLE_COMPILE_CACHE"]) || isSet(env["NODE_V8_COVERAGE"]))
    return undefined;
  const folder = join(base, "longhand", "code", `${build}-${version}-${arch}`);
  try {
    let found = lstatSync(folder, { throwIfNoEntry: false });
    if (found === undefined) {
      makeFolder(folder);
      found = lstatSync(folder);
    }
    return isOurs(found, surroundings) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** As the XDG base directory specification has it, and as macOS and Windows have it. */
function cacheHome({ env, platform }: CacheSurroundings): string | undefined {
  const xdg = env["XDG_CACHE_HOME"] ?? "";
  if (isAbsolute(xdg)) return xdg;
  if (platform === "win32") return env["LOCALAPPDATA"];
  const home = env["HOME"] ?? "";
  if (!isAbsolute(home)) return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}

/** Makes the folder, and takes away those of builds that have not been new for a month. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const others = dirname(folder);
  for (const name of readdirSync(others)) {
    const other = join(others, name);
    if (Date.now() - lstatSync(other).mtimeMs > monthInMilliseconds) rmSync(other, { recursive: true, force: true });
  }
}

function isOurs({ uid, mode }: Stats, { getuid }: CacheSurroundings): boolean {
  if (getuid === undefined) return true;
  return uid === getuid() && (mode & 0o022) === 0;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
