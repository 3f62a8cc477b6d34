import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { spawnLonghand } from "./run-longhand.ts";

const argv = ["convert", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"];

/** Converts, with a folder for caches. */
async function convert(cache: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { exitCode, stdout, stderr } = await spawnLonghand(argv, "", {
    XDG_CACHE_HOME: cache,
    ...env,
  });
  assert.equal([exitCode, stderr, JSON.parse(stdout)], [0, "", { PasswordPolicy: { MinimumLength: 8 } }]);
}

/** The files below a folder that is there, with when they were written. */
function filesBelow(folder: string): ReadonlyMap<string, number> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return new Map(paths.filter((path) => statSync(path).isFile()).map((path) => [path, statSync(path).mtimeMs]));
}

const start = suite("the start of the command");

start("keeps compiled code, and the next run uses it as it is", async () => {
  const cache = makeTemporaryFolder();
  await convert(cache);
  const kept = filesBelow(cache);
  assert.ok(kept.size > 3);
  await convert(cache);
  assert.equal(filesBelow(cache), kept);
});

start("code that was damaged or cut off is compiled anew", async () => {
  const cache = makeTemporaryFolder();
  await convert(cache);
  const kept = [...filesBelow(cache).keys()];
  for (const [index, path] of kept.entries()) writeFileSync(path, index % 2 === 0 ? "" : "no code at all");
  await convert(cache);
  await convert(cache);
});

start("kept code finds the characters that the code itself names", async () => {
  const cache = makeTemporaryFolder();
  const page =
    "`aws cognito-idp …` is the command.\n\n```\n❯ aws cognito-idp describe-user-pool --user-pool-id eu-west-1_a …\n```\n";
  for (const run of ["compiles", "uses what is kept"]) {
    const lint = await spawnLonghand(["lint", "--stdin"], page, { XDG_CACHE_HOME: cache });
    assert.equal([lint.exitCode, lint.stdout], [0, "No problems found; 1 file read.\n"], run);
  }
});

start("keeps nothing where NODE_DISABLE_COMPILE_CACHE says so", async () => {
  const cache = makeTemporaryFolder();
  await convert(cache, { NODE_DISABLE_COMPILE_CACHE: "1" });
  assert.is(filesBelow(cache).size, 0);
});

start("runs without a place for it", async () => {
  const file = join(makeTemporaryFolder(), "file");
  writeFileSync(file, "");
  await convert(file);
  await convert("", { HOME: "", LOCALAPPDATA: "" });
});

start("does not use a folder that others may write into", async () => {
  const cache = makeTemporaryFolder();
  await convert(cache);
  const code = join(cache, "longhand", "code");
  const [build = ""] = readdirSync(code);
  const kept = filesBelow(cache);
  for (const path of kept.keys()) writeFileSync(path, "not read");
  chmodSync(join(code, build), 0o777);
  const written = filesBelow(cache);
  await convert(cache);
  assert.equal(filesBelow(cache), written);
});

start("a new build takes away what has been old for a month", async () => {
  const cache = makeTemporaryFolder();
  const code = join(cache, "longhand", "code");
  for (const [name, days] of [
    ["old", 31],
    ["new", 29],
  ] as const) {
    mkdirSync(join(code, name), { recursive: true });
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    utimesSync(join(code, name), then, then);
  }
  await convert(cache);
  assert.equal([existsSync(join(code, "old")), existsSync(join(code, "new"))], [false, true]);
});

start.run();
