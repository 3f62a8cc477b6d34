import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of what is bundled from other packages, as one text: each licence once, with the packages that come under it. Read from the
 * source maps in a folder, which name every bundled file.
 */
export function thirdPartyLicenses(folder: string): string {
  const packages = [...new Set(readdirSync(folder).flatMap((name) => packagesIn(folder, name)))];
  const byText = new Map<string, string[]>();
  for (const path of packages.sort()) {
    const { name, version, license = "" }: Manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    const text = licenseOf(path) ?? license;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${[...new Set(names)].join(", ")}\n\n${text}\n`);
  return ["What is bundled from other packages, and their licences.\n", ...parts].join(`\n${"-".repeat(80)}\n\n`);
}

/** The folders of the packages that a source map names. */
function packagesIn(folder: string, name: string): readonly string[] {
  if (!name.endsWith(".map")) return [];
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return sources.flatMap((source) => {
    const [path] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(resolve(folder, source)) ?? [];
    return path === undefined || !existsSync(join(path, "package.json")) ? [] : [path];
  });
}

function licenseOf(path: string): string | undefined {
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? undefined : readFileSync(join(path, file), "utf8").trim().replaceAll("\r\n", "\n");
}
