import { build } from "esbuild";

/** What a program becomes when a bundler builds it for a browser. */
export interface BrowserBundle {
  readonly code: string;
  /** What it still imports. */
  readonly imports: readonly string[];
}

/**
 * Bundles a module as the programs of people who install Longhand are bundled; `external` stays out of the bundle. A bundle without
 * such is a script that leaves the module's exports in `bundled`.
 */
export async function bundleForBrowser(contents: string, external: readonly string[] = []): Promise<BrowserBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    platform: "browser",
    format: external.length === 0 ? "iife" : "esm",
    globalName: "bundled",
    external: [...external],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return {
    code: outputFiles.map(({ text }) => text).join(""),
    imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  };
}
