import { absolutePath, listFiles } from "./repository.ts";

/** A file of tests: its source, named from the root of the repository, and the compiled module that runs. */
export interface SuiteFile {
  readonly name: string;
  readonly module: string;
}

/**
 * Every `*.test.ts` under `test/`, in order; with patterns those whose path below `test/` holds one of them as it stands.
 * The list comes from the sources: the compiler never deletes old output, so `dist` may hold tests that are gone.
 */
export function listSuites(patterns: readonly string[] = []): readonly SuiteFile[] {
  return listFiles("test")
    .filter((name) => name.endsWith(".test.ts") && isWanted(name.slice("test/".length), patterns))
    .map(suiteFile);
}

function isWanted(path: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => path.includes(pattern));
}

/** The compiled twin of a source below `test/`. */
export function suiteFile(name: string): SuiteFile {
  const module = name.replace(/^test\//, "test/dist/").replace(/\.ts$/, ".js");
  return { name, module: absolutePath(module) };
}
