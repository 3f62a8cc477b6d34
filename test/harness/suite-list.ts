import { absolutePath, listFiles } from "./repository.ts";

/** A file of tests: its source, named from the root of the repository, and the compiled module that runs. */
export interface SuiteFile {
  readonly name: string;
  readonly module: string;
}

/**
 * Every `*.test.ts` under `test/`, in order; with a pattern those whose path below `test/` holds it as it stands.
 * The list comes from the sources: the compiler never deletes old output, so `dist` may hold tests that are gone.
 */
export function listSuites(pattern = ""): readonly SuiteFile[] {
  return listFiles("test")
    .filter((name) => name.endsWith(".test.ts") && name.slice("test/".length).includes(pattern))
    .map(suiteFile);
}

/** The compiled twin of a source below `test/`. */
export function suiteFile(name: string): SuiteFile {
  const module = name.replace(/^test\//, "test/dist/").replace(/\.ts$/, ".js");
  return { name, module: absolutePath(module) };
}
