import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { createSandbox, type Faults, samplePoolId, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fakeCredentials } from "../apply/core/aws/credentials.ts";
import { absolutePath } from "../harness/repository.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";

const binary = absolutePath("packages/longhand/bin/longhand.js");

/** What leads nobody elsewhere: only the option names another endpoint. */
const leftOver = {
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_ENDPOINT_URL: "http://127.0.0.1:9",
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: "http://127.0.0.1:9",
  AWS_ENDPOINT_URL_STS: "http://127.0.0.1:9",
};

/** The command against a service over HTTP, in a process of its own that can be told to stop. */
function start(url: string, state: string, words: readonly string[]) {
  const { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: _silenced, ...outer } = process.env;
  const env = { ...outer, ...fakeCredentials, ...leftOver, XDG_STATE_HOME: state, NO_COLOR: "1" };
  const argv = [binary, ...words, "--target", "aws", "--endpoint-url", url];
  const child = spawn(process.execPath, argv, { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  const run = Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { child, run };
}

/** A service in memory over HTTP, for as long as something is done with it. */
async function withService(faults: Faults, act: (url: string) => Promise<void>): Promise<void> {
  const server = await serveSandbox({ place: "memory", faults });
  if (server.kind !== "serving") throw new Error(server.kind);
  try {
    await act(server.url);
  } finally {
    await server.close();
  }
}

const rename = ["apply", "--yes", "--user-pool-id", samplePoolId, "--pool-name", "Blue"];
const aws = suite("the command against AWS");

aws("it names the account, says nothing beside, and puts no credential anywhere", async () => {
  await withService(
    () => [],
    async (url) => {
      const state = makeTemporaryFolder();
      const [exitCode, stdout, stderr] = await start(url, state, rename).run;
      assert.equal([exitCode, stderr], [0, ""]);
      assert.match(
        stdout,
        `VERIFIED (written: yes) \`sample\` (${samplePoolId}) in AWS account 123456789012, us-west-2 (${url})`,
      );
      const [, journal] = await start(url, state, ["history", "--json"]).run;
      assert.match(journal, '"VERIFIED"');
      for (const secret of Object.values(fakeCredentials)) assert.not(`${stdout}${journal}`.includes(secret));
    },
  );
});

aws("doctor asks the service, and names the account", async () => {
  await withService(
    () => [],
    async (url) => {
      const [exitCode, stdout] = await start(url, makeTemporaryFolder(), ["doctor", "--region", "us-west-2"]).run;
      assert.is(exitCode, 0, stdout);
      assert.match(stdout, `ok  target        aws, us-west-2, 123456789012, ${url}`);
    },
  );
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  aws(`${signal} in the middle of the write waits for the answer, and records it`, async () => {
    let stop = () => {};
    const faults: Faults = ({ operation }) => {
      if (operation !== "UpdateUserPool") return [];
      stop();
      return [{ kind: "latency", milliseconds: 300 }];
    };
    await withService(faults, async (url) => {
      const state = makeTemporaryFolder();
      const { child, run } = start(url, state, rename);
      stop = () => child.kill(signal);
      const [exitCode, stdout] = await run;
      assert.is(exitCode, 0);
      assert.match(stdout, "VERIFIED (written: yes)");
      const [, listed] = await start(url, state, ["history"]).run;
      assert.match(listed, / VERIFIED +yes /);
    });
  });
}

/** A service that no longer takes the key that the pool has. */
const refusesTheKey: Faults = ({ operation, input }) =>
  operation === "UpdateUserPool" && "KeyConfiguration" in input
    ? [{ kind: "exception", name: "InvalidParameterException", message: "The KMS key is not usable." }]
    : [];

aws("a stored setting that the service refuses stops the apply; with omit it is left out, and stays", async () => {
  await withService(refusesTheKey, async (url) => {
    const state = makeTemporaryFolder();
    const describe = ["describe", "--json", samplePoolId];
    const before = JSON.parse((await start(url, state, describe).run)[1]).request;
    const [exitCode, stdout] = await start(url, state, rename).run;
    assert.is(exitCode, 4);
    assert.match(stdout, "ECHO_REFUSED (written: no)");
    const [omitted, said] = await start(url, state, [...rename, "--on-echo-refused", "omit"]).run;
    assert.is(omitted, 0, said);
    assert.match(said, "KeyConfiguration was left out because the service refuses it, and is as before.");
    const after = JSON.parse((await start(url, state, describe).run)[1]).request;
    assert.equal(after, { ...before, PoolName: "Blue" });
  });
});

aws("its target is the service alone: the sandbox of this machine stays as it is", async () => {
  await withService(
    () => [],
    async (url) => {
      const state = makeTemporaryFolder();
      await start(url, state, rename).run;
      const target = createSandbox({ place: { folder: `${state}/longhand/sandbox` } });
      const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
      assert.match(JSON.stringify(reply), '"Name":"sample"');
    },
  );
});

aws.run();
