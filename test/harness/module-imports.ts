import { posix } from "node:path";

/** An import, or an export of another module's names. */
export interface ModuleImport {
  readonly specifier: string;
  /** A `type` import is gone after compilation. */
  readonly kind: "value" | "type";
}

// The shape that Biome's formatter gives these statements: each starts a line, and the specifier is double quoted.
const fromClause =
  /^(?:import|export)\s+(type\s+)?(?:\*(?:\s+as\s+\w+)?|\w+(?:,\s*\{[^}]*\})?|\{[^}]*\})\s+from\s+"([^"]+)"/gm;
const sideEffect = /^import\s+"([^"]+)"/gm;
const dynamic = /\bimport\(\s*"([^"]+)"/g;

/** Every import of a formatted source, in no particular order. */
export function readImports(text: string): readonly ModuleImport[] {
  const statements = [...text.matchAll(fromClause)].map(([, type, specifier = ""]) =>
    moduleImport(specifier, type === undefined ? "value" : "type"),
  );
  const others = [...text.matchAll(sideEffect), ...text.matchAll(dynamic)].map(([, specifier = ""]) =>
    moduleImport(specifier, "value"),
  );
  return [...statements, ...others];
}

/** The file that a relative specifier names, seen from the file that has it; undefined for a package's name. */
export function resolveImport(importer: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? posix.join(posix.dirname(importer), specifier) : undefined;
}

/** The package that a specifier names: `uvu` of `uvu/assert`; undefined for a relative one and for Node's own. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || specifier.startsWith("node:")) {
    return undefined;
  }
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

function moduleImport(specifier: string, kind: ModuleImport["kind"]): ModuleImport {
  return { specifier, kind };
}
