import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packageOf, readImports } from "../harness/module-imports.ts";
import { readText } from "../harness/repository.ts";
import { listPackages, listSources, type WorkspacePackage } from "../harness/workspace.ts";
import { standings } from "./levels.ts";

interface Use {
  readonly file: string;
  readonly specifier: string;
}

function usesOf(workspacePackage: WorkspacePackage): readonly Use[] {
  return listSources(workspacePackage).flatMap((file) =>
    readImports(readText(file)).map(({ specifier }) => ({ file, specifier })),
  );
}

function isPure({ name }: WorkspacePackage): boolean {
  return standings.get(name)?.effects === "pure";
}

const packages = listPackages();
const installed = packages.filter(({ folder }) => folder === "grammar" || folder.startsWith("packages/"));
const imports = suite("imports");

imports("every package that people install has a level", () => {
  assert.equal(
    installed.map(({ name }) => name).filter((name) => !standings.has(name)),
    [],
    "Give it a line in test/architecture/levels.ts.",
  );
});

for (const workspacePackage of installed) {
  const { name, folder } = workspacePackage;
  const own = standings.get(name)?.level ?? 0;
  imports(`${folder} imports only what stands below it`, () => {
    const upward = usesOf(workspacePackage).filter(({ specifier }) => {
      const used = packageOf(specifier);
      const other = packages.find((candidate) => candidate.name === used);
      // What has no level (test, bench, scripts) is nobody's to import.
      return other !== undefined && (standings.get(other.name)?.level ?? Number.POSITIVE_INFINITY) >= own;
    });
    assert.equal(upward, []);
  });
}

imports("only grammar knows Chevrotain", () => {
  const strangers = packages.filter(({ folder }) => folder !== "grammar").flatMap(usesOf);
  assert.equal(
    strangers.filter(({ specifier }) => packageOf(specifier) === "chevrotain"),
    [],
  );
});

imports("only four files of the server, and tests, know the MCP SDK", () => {
  const knowing = packages
    .filter(({ folder }) => folder !== "test" && folder !== "bench")
    .flatMap(usesOf)
    .filter(({ specifier }) => packageOf(specifier) === "@modelcontextprotocol/sdk");
  assert.equal([...new Set(knowing.map(({ file }) => file))].sort(), [
    "packages/mcp/src/protocol/create-server.ts",
    "packages/mcp/src/protocol/http-session.ts",
    "packages/mcp/src/protocol/stdio-transport.ts",
    "packages/mcp/src/protocol/tidy-errors.ts",
  ]);
});

imports("a pure package has no Node module", () => {
  assert.equal(
    packages
      .filter(isPure)
      .flatMap(usesOf)
      .filter(({ specifier }) => specifier.startsWith("node:")),
    [],
  );
});

imports("a pure package reads no clock and throws no dice", () => {
  // Everything else of the outside (process, console, fetch) has no type there and does not compile.
  const impure = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/;
  assert.equal(
    packages
      .filter(isPure)
      .flatMap(listSources)
      .filter((file) => impure.test(readText(file))),
    [],
  );
});

imports("a pure package is compiled without the types of Node", () => {
  assert.equal(
    packages.filter(isPure).filter(({ folder }) => /"(?:types|lib)"/.test(readText(`${folder}/tsconfig.json`))),
    [],
  );
});

imports("a file imports files by their full name, and never the list of its own package", () => {
  const relative = packages.flatMap(usesOf).filter(({ specifier }) => specifier.startsWith("."));
  assert.ok(relative.length > 0);
  assert.equal(
    relative.filter(({ specifier }) => !/\.(?:ts|json)$/.test(specifier) || /(?:^|\/)index\.ts$/.test(specifier)),
    [],
  );
});

imports.run();
