import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { transform } from "esbuild";
import { silent } from "./silent-logger.ts";
import type { Subject } from "./subjects.ts";
import { lightSwitches } from "./switches.ts";

/** One change to one place of the source. */
export interface Mutant {
  /** From 0, without gaps. */
  readonly id: number;
  /** From the root of the repository. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The kind of change, such as `ConditionalExpression`. */
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
}

/**
 * Builds every change into the package of a copy at once, each behind a switch. Only files with one of the parts in their path are
 * changed, all where there are none; generated ones, and lists of names, never are.
 */
export async function instrument(
  copy: string,
  { folder }: Subject,
  parts: readonly string[],
): Promise<readonly Mutant[]> {
  const source = join(copy, folder, "src");
  const isWanted = (name: string) => parts.length === 0 || parts.some((part) => name.includes(part));
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".gen.ts") && name !== "index.ts" && isWanted(name),
  );
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(join(source, name), "utf8") }));
  const texts = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  const instrumenter = new Instrumenter(silent);
  const result = await instrumenter.instrument(files, { plugins: null, ignorers: [], excludedMutations: [] });
  for (const { name, content } of result.files) {
    const { code } = await transform(content, { loader: "ts", target: "es2023", tsconfigRaw: verbatim });
    writeFileSync(
      join(copy, folder, "dist", name.replace(/\.ts$/, ".js")),
      lightSwitches(code.replaceAll(/(from ".*)\.ts"/g, '$1.js"')),
    );
  }
  return result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id: Number(id),
    file: `${folder}/src/${fileName}`,
    line: location.start.line + 1,
    kind: mutatorName,
    original: between(texts.get(fileName) ?? [], location),
    replacement,
  }));
}

const verbatim = { compilerOptions: { verbatimModuleSyntax: true } };

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The text between two places, lines and columns counted from 0. */
function between(lines: readonly string[], { start, end }: { readonly start: Place; readonly end: Place }): string {
  const part = lines.slice(start.line, end.line + 1);
  const last = part.length - 1;
  return part
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join("\n");
}
