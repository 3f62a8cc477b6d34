import { listFiles, readText } from "./repository.ts";

/** The parts of a `package.json` that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace. The root is not one. */
export interface WorkspacePackage {
  readonly name: string;
  /** From the root of the repository, such as `packages/model`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The root's own `package.json`. */
export function readRootManifest(): Manifest {
  return readManifest("package.json");
}

/** Every package of the workspace, in the order of their folders. */
export function listPackages(): readonly WorkspacePackage[] {
  return listFiles("")
    .filter((path) => /^(?:[^/]+|packages\/[^/]+)\/package\.json$/.test(path))
    .map((path) => {
      const manifest = readManifest(path);
      return { name: manifest.name, folder: path.slice(0, -"/package.json".length), manifest };
    });
}

/** All its dependencies, those for development included: name to specification, such as `workspace:*`. */
export function dependenciesOf({ dependencies, devDependencies }: Manifest): ReadonlyMap<string, string> {
  return new Map([...Object.entries(dependencies ?? {}), ...Object.entries(devDependencies ?? {})]);
}

/** The TypeScript sources of a package. */
export function listSources({ folder }: WorkspacePackage): readonly string[] {
  return listFiles(folder).filter((path) => path.endsWith(".ts"));
}

function readManifest(path: string): Manifest {
  const manifest: Manifest = JSON.parse(readText(path));
  return manifest;
}
