import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/** A package as people would get it. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** What can be imported, such as `longhand` or `longhand/node`. */
  readonly entries: readonly string[];
  /** The absolute path of its archive. */
  readonly tarball: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Packs every package that people install into a folder. pnpm, not npm, replaces the workspace's specifications. */
export function packPackages(root: string, destination: string): readonly PackedPackage[] {
  return listFolders(root).flatMap((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return manifest.private === true ? [] : [packPackage(folder, manifest, destination)];
  });
}

function listFolders(root: string): readonly string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return [join(root, "grammar"), ...packages].filter((folder) => existsSync(join(folder, "package.json")));
}

function packPackage(folder: string, { name, version, exports }: Manifest, destination: string): PackedPackage {
  runCommand({ program: "pnpm", args: ["pack", "--pack-destination", destination], folder });
  const entries = Object.keys(exports).filter((path) => !path.endsWith(".json"));
  return {
    name,
    version,
    entries: entries.map((path) => `${name}${path.slice(1)}`),
    tarball: join(destination, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`),
  };
}
