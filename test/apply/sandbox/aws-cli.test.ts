import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { type SandboxServer, samplePoolId, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Answer } from "./call-sandbox.ts";

const isInstalled = spawnSync("aws", ["--version"]).status === 0;
if (!isInstalled) console.log("No AWS CLI on this machine: its calls to the sandbox are not tested.");

let server: SandboxServer;

interface Run {
  readonly status: number;
  readonly output: Answer;
  readonly stderr: string;
}

async function aws(...words: readonly string[]): Promise<Run> {
  const child = spawn("aws", ["--endpoint-url", server.url, "--output", "json", ...words], {
    env: {
      PATH: process.env["PATH"],
      AWS_ACCESS_KEY_ID: "any",
      AWS_SECRET_ACCESS_KEY: "any",
      AWS_DEFAULT_REGION: "us-west-2",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    },
  });
  const ended = new Promise<number>((resolve) => {
    child.once("close", (code) => resolve(code ?? -1));
  });
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, output: stdout === "" ? undefined : JSON.parse(stdout), stderr };
}

const cli = suite("the AWS CLI on the sandbox");

cli.before(async () => {
  const served = await serveSandbox({ place: "memory" });
  if (served.kind !== "serving") throw new Error(served.code);
  server = served;
});
cli.after(() => server.close());

if (isInstalled) {
  cli("creates, updates, describes, tags", async () => {
    const created = await aws(
      "cognito-idp",
      "create-user-pool",
      "--pool-name",
      "first",
      "--user-pool-tags",
      "Team=Green",
    );
    assert.equal([created.status, created.stderr], [0, ""]);
    const { Id, Arn } = created.output.UserPool;
    const updated = await aws(
      ...["cognito-idp", "update-user-pool", "--user-pool-id", Id],
      ...["--policies", "PasswordPolicy={MinimumLength=10}"],
    );
    assert.equal([updated.status, updated.stderr], [0, ""]);
    await aws("cognito-idp", "tag-resource", "--resource-arn", Arn, "--tags", "Area=West");
    const { output } = await aws("cognito-idp", "describe-user-pool", "--user-pool-id", Id);
    assert.is(output.UserPool.Policies.PasswordPolicy.MinimumLength, 10);
    assert.equal(output.UserPool.UserPoolTags, { Team: "Green", Area: "West" });
  });

  cli("is refused in the service's words", async () => {
    const { status, stderr } = await aws(
      ...["cognito-idp", "update-user-pool", "--user-pool-id", samplePoolId, "--user-pool-tags", "Team=Blue,Area=West"],
    );
    assert.ok(status !== 0);
    assert.match(
      stderr,
      "An error occurred (InvalidParameterException) when calling the UpdateUserPool operation: " +
        "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes",
    );
  });

  cli("learns whose account it is", async () => {
    const { output } = await aws("sts", "get-caller-identity");
    assert.is(output.Account, "123456789012");
  });
} else {
  cli("is not on this machine", () => {
    assert.not(isInstalled);
  });
}

cli.run();
