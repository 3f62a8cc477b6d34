import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packageOf, readImports, resolveImport } from "./module-imports.ts";

const imports = suite("readImports");

const statements: readonly [text: string, kind: "value" | "type", specifier: string][] = [
  ['import { a } from "./a.ts";', "value", "./a.ts"],
  ['import type { A } from "./a.ts";', "type", "./a.ts"],
  ['import {\n  a,\n  type B,\n} from "./a.ts";', "value", "./a.ts"],
  ['import * as a from "a";', "value", "a"],
  ['import a, { b } from "a";', "value", "a"],
  ['import "./a.ts";', "value", "./a.ts"],
  ['export { a } from "./a.ts";', "value", "./a.ts"],
  ['export type { A } from "./a.ts";', "type", "./a.ts"],
  ['export * from "./a.ts";', "value", "./a.ts"],
  ['const a = await import("a");', "value", "a"],
];
for (const [text, kind, specifier] of statements) {
  imports(text, () => assert.equal(readImports(text), [{ specifier, kind }]));
}

const others: readonly string[] = [
  "export const a = 1;",
  'export function from(text: string) {\n  return ["from", "a"];\n}',
  ' * import { a } from "./a.ts";',
  'const text = `an import { a } from "b"`;',
];
for (const text of others) {
  imports(`nothing in ${text}`, () => assert.equal(readImports(text), []));
}

imports("a relative specifier leads to a file", () => {
  assert.is(resolveImport("grammar/src/parse.ts", "./ast.ts"), "grammar/src/ast.ts");
  assert.is(resolveImport("grammar/src/a/b.ts", "../ast.ts"), "grammar/src/ast.ts");
  assert.is(resolveImport("grammar/src/parse.ts", "chevrotain"), undefined);
});

imports("a specifier names a package", () => {
  assert.is(packageOf("uvu/assert"), "uvu");
  assert.is(packageOf("@longhand/model"), "@longhand/model");
  assert.is(packageOf("node:fs"), undefined);
  assert.is(packageOf("./a.ts"), undefined);
});

imports.run();
