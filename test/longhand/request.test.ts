import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

const request = suite("a request as JSON");

const text = '{"UserPoolId": "us-west-2_a", "Policies": {"PasswordPolicy": {"MinimumLength": 8}}}';
const value = { UserPoolId: "us-west-2_a", Policies: { PasswordPolicy: { MinimumLength: 8 } } };

request("comes as a word, on standard input or from a file", async () => {
  const runs = [
    await runLonghand(["convert", text]),
    await runLonghand(["convert"], { stdin: text }),
    await runLonghand(["convert", "--file", "-"], { stdin: `\n${text}\n` }),
  ];
  for (const { stdout, stderr, exitCode } of runs) {
    assert.equal([JSON.parse(stdout), stderr, exitCode], [value, "", 0]);
  }
});

request("becomes a command", async () => {
  const { stdout } = await runLonghand(["convert", "--to", "command"], { stdin: text });
  assert.is(
    stdout,
    "aws cognito-idp update-user-pool \\\n  --user-pool-id us-west-2_a \\\n  --policies 'PasswordPolicy={MinimumLength=8}'\n",
  );
});

request("names the path that shorthand cannot say", async () => {
  const tags = '{"UserPoolId": "a", "UserPoolTags": {"a b": "x"}}';
  const { stdout, stderr } = await runLonghand(["convert", "--to", "command", tags]);
  assert.match(stdout, `--user-pool-tags '{"a b":"x"}'`);
  assert.match(stderr, "<request>:1:45 warning shape/not-writable\n");
  assert.match(stderr, "Shorthand cannot say `/UserPoolTags/a b`: ");
});

request("is held against its limits and the rules between its settings, where they stand", async () => {
  const wrong =
    '{"UserPoolId": "us-west-2_a",\n "Polices": {}, "MfaConfiguration": "MAYBE",\n "AutoVerifiedAttributes": ["phone_number"]}';
  const { stdout, exitCode } = await runLonghand(["validate"], { stdin: wrong });
  assert.is(exitCode, 1);
  for (const line of [
    "<stdin>:2:3 error shape/unknown-member\n",
    "<stdin>:2:37 error shape/unknown-value\n",
    "<stdin>:3:29 error request/phone-verification-needs-sms\n",
    "\n3 errors\n",
  ]) {
    assert.match(stdout, line);
  }
  assert.match(stdout, '"Policies": {}');
});

request("belongs to the operation that is named", async () => {
  const argv = ["convert", "--to", "command", "--operation", "describe-user-pool", '{"UserPoolId": "us-west-2_a"}'];
  assert.match((await runLonghand(argv)).stdout, /^aws cognito-idp describe-user-pool /);
});

const broken: readonly (readonly [what: string, text: string, first: string])[] = [
  ["JSON with a slip", '{"a": 1,\n "b":}', "<stdin>:2:6 error syntax/json-unexpected-text"],
  ["nesting of 100,000", `{"a": ${"[".repeat(100_000)}`, "<stdin>:1:406 error syntax/json-too-deep"],
  ["nesting of 100,000 objects", `${'{"a":'.repeat(100_000)}`, "<stdin>:1:2001 error syntax/json-too-deep"],
];
for (const [what, wrong, first] of broken) {
  request(`${what} is one problem`, async () => {
    const { stdout, stderr, exitCode } = await runLonghand(["validate"], { stdin: wrong });
    assert.equal([stderr, exitCode], ["", 1]);
    assert.is(stdout.split("\n")[0], first);
    assert.match(stdout, "\n1 error\n");
  });
}

request("50 MB are one sentence", async () => {
  const stdin = Array.from({ length: 50 }, () => new Uint8Array(1_000_000).fill(0x78));
  const says =
    "longhand: Standard input cannot be read: it is larger than 16 MB, which is as far as the reading goes.\n";
  for (const argv of [["validate"], ["convert", "--option", "--policies"], ["lex"], ["ast", "--file", "-"]]) {
    assert.equal(await runLonghand(argv, { stdin }), { exitCode: 2, stdout: "", stderr: says });
  }
  const { stdout, exitCode } = await runLonghand(["validate", "--option", "--policies", "file:///dev/zero"]);
  assert.is(exitCode, 1);
  assert.match(
    stdout,
    "`file:///dev/zero` cannot be read: it is larger than 16 MB, which is as far as the reading goes.",
  );
});

request.run();
