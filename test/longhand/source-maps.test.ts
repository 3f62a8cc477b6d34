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

const maps = suite("source maps of the package");

maps("a stack names our sources and the lines that call", () => {
  const stack = stackOf(
    'import { validate } from "longhand"; validate({ get UserPoolId() { throw new Error("asked"); } });',
  );
  const places = [...stack.matchAll(/at (?:Object\.)?\S+ \(longhand:\/\/\/(packages\/\S+\.ts):(\d+):/g)];
  const lines = places.map(([, path = "", line = ""]) => readText(path).split("\n")[Number(line) - 1]);
  assert.is(places.at(-1)?.[1], "packages/longhand/src/library/validate.ts");
  assert.match(lines.at(-1) ?? "", "checkRequest(request, operation)");
  assert.match(lines.at(-2) ?? "", /\w\(/);
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
