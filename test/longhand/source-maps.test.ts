import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, listFiles, readText } from "../harness/repository.ts";

const bundle = "packages/longhand/bundle";

/** What Node prints when a program dies in the library, with the source maps of the package. */
function stackOf(code: string): string {
  const args = ["--enable-source-maps", "--input-type=module", "--eval", code];
  return spawnSync(process.execPath, args, { cwd: absolutePath("test"), encoding: "utf8" }).stderr;
}

/** The places of our sources in a stack, innermost first, with the lines that stand there. */
function placesIn(stack: string): readonly { readonly path: string; readonly line: string }[] {
  const places = stack.matchAll(/at (?:Object\.)?\S+ \(longhand:\/\/\/(packages\/\S+\.ts):(\d+):/g);
  return Array.from(places, ([, path = "", line = ""]) => {
    return { path, line: readText(path).split("\n")[Number(line) - 1] ?? "" };
  });
}

const maps = suite("source maps of the package");

maps("a stack names our sources and the lines that call", () => {
  const stack = stackOf(
    'import { validate } from "longhand"; validate({ get UserPoolId() { throw new Error("asked"); } });',
  );
  const places = placesIn(stack);
  assert.is(places.at(-1)?.path, "packages/longhand/src/library/validate.ts");
  assert.match(places.at(-1)?.line ?? "", "checkRequest(request, operation)");
  assert.match(places.at(-2)?.line ?? "", /\w\(/);
});

maps("a stack is right behind regular expressions whose characters the bundle spells out", () => {
  const page = '{ name: "page.md", text: "```sh\\nls\\n```", format: "markdown" }';
  const programs = '{ some() { throw new Error("asked"); } }';
  const stack = stackOf(`import { lint } from "longhand/lint"; lint(${page}, { programs: ${programs} });`);
  const calls = ["programs.some(", "readBlock(", "readPage("];
  for (const [index, { line }] of placesIn(stack).slice(0, calls.length).entries()) {
    assert.match(line, calls[index] ?? "");
  }
  assert.is(placesIn(stack)[0]?.path, "packages/lint/src/shell/read-block.ts");
});

maps("they name files that are there", () => {
  const files = listFiles(bundle).filter((path) => path.endsWith(".map"));
  assert.ok(files.length > 40);
  const sources = files.flatMap((path): readonly string[] => JSON.parse(readText(path)).sources);
  const known = new Set([...listFiles("packages"), ...listFiles("grammar")]);
  assert.equal(
    sources.filter((source) => !known.has(source)),
    [],
  );
});

maps.run();
