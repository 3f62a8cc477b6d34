import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, readText } from "../harness/repository.ts";
import { runShell, spawnLonghand } from "./run-longhand.ts";

const { version }: { readonly version: string } = JSON.parse(readText("packages/longhand/package.json"));

const processes = suite("the command in a process of its own");

processes("tells its version", async () => {
  assert.equal(await spawnLonghand(["--version"]), { exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

processes("alone, it prints its help", async () => {
  const { exitCode, stdout, stderr } = await spawnLonghand([]);
  assert.equal([exitCode, stderr], [0, ""]);
  assert.match(stdout, "Usage: longhand");
});

processes("reads standard input, prints to standard output and ends with 0", async () => {
  const run = await spawnLonghand(["convert", "--option", "--user-pool-tags"], "Team=Blue\n");
  assert.equal(run, { exitCode: 0, stdout: '{\n  "Team": "Blue"\n}\n', stderr: "" });
});

processes("ends with 1 for problems and with 2 for wrong usage", async () => {
  const problem = await spawnLonghand(["validate", "--option", "--policies", "a"]);
  const misuse = await spawnLonghand(["validat"]);
  assert.equal([problem.exitCode, misuse.exitCode], [1, 2]);
});

processes("is quiet when its reader has seen enough", async () => {
  const run = await runShell("longhand batch < test/golden/syntax.jsonl | head -n 1");
  assert.equal([run.exitCode, run.stderr, run.stdout.split("\n").length], [0, "", 2]);
});

processes("answers a line of a batch before the next one comes", async () => {
  const child = spawn(process.execPath, [absolutePath("packages/longhand/bin/longhand.js"), "batch"]);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const value of ["b", "c"]) {
    child.stdin.write(`${JSON.stringify({ text: `a=${value}` })}\n`);
    const { value: line } = await answers.next();
    assert.equal(JSON.parse(line), { ok: { a: value } });
  }
  child.stdin.end();
  assert.is((await answers.next()).done, true);
});

processes.run();
