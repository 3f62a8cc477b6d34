import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createSandbox, samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { runLonghand } from "./run-longhand.ts";

async function createPool(folder: string): Promise<string> {
  const reply = await createSandbox({ place: { folder } }).call({
    operation: "CreateUserPool",
    input: { PoolName: "another", DeletionProtection: "ACTIVE" },
  });
  assert.is(reply.kind, "answered");
  return JSON.parse(JSON.stringify(reply)).output.UserPool.Id;
}

async function runJson(...words: readonly string[]) {
  const { exitCode, stdout, stderr } = await runLonghand(["sandbox", ...words, "--json"]);
  assert.equal([exitCode, stderr], [0, ""]);
  return JSON.parse(stdout);
}

const verb = suite("longhand sandbox");

verb("the first use makes the sample pool", async () => {
  const folder = makeTemporaryFolder();
  const { exitCode, stdout } = await runLonghand(["sandbox", "--folder", folder]);
  assert.is(exitCode, 0);
  assert.match(stdout, /^ID +CHANGED +NAME\nus-west-2_aaaaaaaaa {2}\d{4}-\S+Z {2}sample\n$/);
});

verb("list, as JSON", async () => {
  const folder = makeTemporaryFolder();
  const id = await createPool(folder);
  const { pools, ...rest } = await runJson("list", "--folder", folder);
  assert.equal(rest, { folder });
  assert.equal(
    pools.map(({ id: one, name }: { readonly id: string; readonly name: string }) => [one, name]),
    [
      [id, "another"],
      [samplePoolId, "sample"],
    ],
  );
});

verb("reset deletes what was made, protected or not", async () => {
  const folder = makeTemporaryFolder();
  const id = await createPool(folder);
  const { stdout } = await runLonghand(["sandbox", "reset", "--folder", folder]);
  assert.is(stdout, `deleted ${id}\nmade ${samplePoolId}\n`);
  assert.equal((await runJson("list", "--folder", folder)).pools.length, 1);
});

verb("seed leaves the others alone", async () => {
  const folder = makeTemporaryFolder();
  await createPool(folder);
  assert.equal(await runJson("seed", "--folder", folder), { folder, deleted: [], made: [samplePoolId] });
  assert.equal((await runJson("list", "--folder", folder)).pools.length, 2);
});

verb("without a folder it is the state folder's", async () => {
  const state = makeTemporaryFolder();
  const { stdout } = await runLonghand(["sandbox", "list", "--json"], { env: { XDG_STATE_HOME: state } });
  assert.is(JSON.parse(stdout).folder, join(state, "longhand", "sandbox"));
});

verb("a folder that cannot be one", async () => {
  const folder = join(absolutePath("LICENSE"), "sandbox");
  for (const action of ["list", "reset", "seed", "serve"]) {
    const { exitCode, stdout, stderr } = await runLonghand(["sandbox", action, "--folder", folder]);
    assert.equal([exitCode, stdout], [2, ""]);
    assert.is(stderr, `longhand: The sandbox in \`${folder}\` cannot be used: a part of its path is no directory.\n`);
  }
});

interface Serving {
  readonly child: ChildProcess;
  readonly line: string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

async function serve(...words: readonly string[]): Promise<Serving> {
  const binary = absolutePath("packages/longhand/bin/longhand.js");
  const child = spawn(process.execPath, [binary, "sandbox", "serve", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  const [line = ""] = await once(createInterface({ input: child.stdout }), "line");
  return { child, line, ended };
}

verb("serve prints its URL, answers, and ends with 0 when it is told to", async () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const { child, line, ended } = await serve("--folder", makeTemporaryFolder());
    assert.match(line, /^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await fetch(line, {
      method: "POST",
      headers: { "x-amz-target": "AWSCognitoIdentityProviderService.DescribeUserPool" },
      body: JSON.stringify({ UserPoolId: samplePoolId }),
    });
    assert.is(JSON.parse(await answer.text()).UserPool.Name, "sample");
    child.kill(signal);
    assert.is(await ended, 0);
  }
});

verb("a port that somebody has", async () => {
  const folder = makeTemporaryFolder();
  const { child, line, ended } = await serve("--folder", folder);
  const port = new URL(line).port;
  const { exitCode, stderr } = await runLonghand(["sandbox", "serve", "--folder", folder, "--port", port]);
  child.kill("SIGTERM");
  assert.equal([exitCode, stderr], [2, `longhand: Port ${port} cannot be used: another program has it.\n`]);
  await ended;
});

verb.run();
