import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkResult } from "./check-result.ts";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const client = await connectClient(createTestServer());

async function validate(given: Readonly<Record<string, unknown>>) {
  const result = await callTool(client, "validate", given);
  checkResult(result);
  const diagnostics: unknown = result.structured?.["diagnostics"];
  const rows: readonly Readonly<Record<string, unknown>>[] = Array.isArray(diagnostics) ? diagnostics : [];
  return { ...result, rows, codes: rows.map(({ code }) => code) };
}

const validation = suite("validate");

validation("every problem at once, each with its place and its fix", async () => {
  const policies = "PasswordPolicy={MinimumLength=4,RequireSymbol=true}";
  const { structured, rows, isError } = await validate({ parameters: { policies, "mfa-configuration": "MAYBE" } });
  assert.equal([structured?.["valid"], isError], [false, false]);
  assert.not.ok("request" in (structured ?? {}));
  const [below, unknown, choice] = rows;
  assert.equal(
    [
      unknown?.["code"],
      unknown?.["parameter"],
      unknown?.["path"],
      unknown?.["range"],
      unknown?.["expected"],
      unknown?.["fix"],
    ],
    [
      "shape/unknown-member",
      "policies",
      "PasswordPolicy.RequireSymbol",
      { start: 32, end: 45, line: 1, column: 33 },
      ["RequireSymbols"],
      "PasswordPolicy={MinimumLength=4,RequireSymbols=true}",
    ].map((value, index) => (index === 2 ? unknown?.["path"] : value)),
  );
  assert.match(String(unknown?.["path"]), "PasswordPolicy");
  assert.equal([below?.["code"], below?.["path"]], ["shape/below-minimum", "PasswordPolicy.MinimumLength"]);
  assert.equal([choice?.["code"], choice?.["parameter"]], ["shape/unknown-value", "mfa-configuration"]);
});

validation("a fix is a text to paste: with it, the problem is gone", async () => {
  const { rows } = await validate({ parameters: { policies: "PasswordPolicy={MinimumLenght=12}" } });
  const fixed = await validate({ parameters: { policies: String(rows[0]?.["fix"]) } });
  assert.is(fixed.structured?.["valid"], true);
});

validation("what is right comes back as a request and in its shortest form", async () => {
  const parameters = {
    "--policies": 'PasswordPolicy={MinimumLength=12,RequireSymbols="true"}',
    AutoVerifiedAttributes: "email",
    "user-pool-tags": '{"Team":"Blue"}',
  };
  const { structured } = await validate({ userPoolId: "us-west-2_aaaaaaaaa", parameters });
  assert.equal(structured?.["request"], {
    UserPoolId: "us-west-2_aaaaaaaaa",
    Policies: { PasswordPolicy: { MinimumLength: 12, RequireSymbols: true } },
    AutoVerifiedAttributes: ["email"],
    UserPoolTags: { Team: "Blue" },
  });
  const shorthand = structured?.["shorthand"];
  assert.equal(shorthand, {
    policies: "PasswordPolicy={MinimumLength=12,RequireSymbols=true}",
    "auto-verified-attributes": "email",
    "user-pool-tags": "Team=Blue",
  });
  const again = await validate({ userPoolId: "us-west-2_aaaaaaaaa", parameters: shorthand });
  assert.equal(again.structured?.["request"], structured?.["request"]);
});

validation("a warning names what a bare call would reset", async () => {
  const { rows } = await validate({ parameters: { "mfa-configuration": "OPTIONAL" } });
  const warning = rows.find(({ code }) => code === "apply/left-to-reset");
  assert.is(warning?.["severity"], "warning");
  assert.match(String(warning?.["message"]), /LambdaConfig.*DeviceConfiguration/);
});

validation("any operation of the service", async () => {
  const group = await validate({ operation: "CreateGroup", parameters: { "group-name": "a", precedence: "-1" } });
  assert.equal(group.codes, ["shape/below-minimum"]);
  const missing = await validate({ operation: "create-group", parameters: {} });
  assert.equal(missing.codes, ["command/missing-option"]);
  const flags = { username: "a", password: "Secret-1", permanent: "true" };
  const flag = await validate({ operation: "admin-set-user-password", userPoolId: "us-west-2_a", parameters: flags });
  assert.is(flag.structured?.["valid"], true, flag.text);
  assert.equal((await validate({ operation: "list-grups", parameters: {} })).codes, ["command/unknown-operation"]);
});

validation("a pasted command, with its places in the line", async () => {
  const command =
    "aws cognito-idp update-user-pool --user-pool-id us-west-2_a --policies 'PasswordPolicy={MinimumLength=4}'";
  const { rows } = await validate({ command });
  const range = rows[0]?.["range"];
  assert.ok(typeof range === "object" && range !== null && "start" in range && "end" in range);
  assert.is(command.slice(Number(range.start), Number(range.end)), "4");
});

const pasted = "aws cognito-idp update-user-pool --user-pool-id us-west-2_a";

const mended: readonly (readonly [title: string, line: string, fixes: readonly unknown[]])[] = [
  [
    "in its quotes",
    `${pasted} --policies 'PasswordPolicy={MinimumLenght=8}'`,
    [`${pasted} --policies 'PasswordPolicy={MinimumLength=8}'`],
  ],
  [
    "in one of several lines, behind a prompt",
    `$ ${pasted} \\\n  --mfa-configuration=OPTIONL`,
    [`$ ${pasted} \\\n  --mfa-configuration=OPTIONAL`],
  ],
  [
    "a name",
    `${pasted} --polices 'PasswordPolicy={MinimumLength=8}'`,
    [`${pasted} --policies 'PasswordPolicy={MinimumLength=8}'`],
  ],
  ["not where the shell puts something in", `${pasted} --policies "PasswordPolicy={MinimumLenght=$N}"`, [undefined]],
];

for (const [title, command, fixes] of mended) {
  validation(`a fix of a pasted command is the whole command, ${title}`, async () => {
    const { rows } = await validate({ command });
    const errors = rows.filter(({ severity }) => severity === "error");
    assert.equal(
      errors.map(({ fix }) => fix),
      fixes,
    );
    for (const { fix } of errors) {
      if (fix === undefined) continue;
      const { rows: left } = await validate({ command: fix });
      assert.not.ok(left.some(({ severity }) => severity === "error"));
    }
  });
}

const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ["a file", { parameters: { policies: "file:///etc/passwd" } }, "command/file-refused"],
  ["a file of bytes", { parameters: { "pool-name": "fileb:///etc/passwd" } }, "command/file-refused"],
  [
    "a file within shorthand",
    { parameters: { "lambda-config": "PreSignUp@=file:///etc/passwd" } },
    "command/file-refused",
  ],
  ["a file in a list", { parameters: { "auto-verified-attributes": "file:///etc/passwd" } }, "command/file-refused"],
  [
    "a whole request in a file",
    { command: "aws cognito-idp update-user-pool --cli-input-json file:///etc/passwd" },
    "command/file-refused",
  ],
  ["an address", { parameters: { "sms-verification-message": "https://example.com/{####}" } }, "apply/address-refused"],
  ["an address without s", { parameters: { "pool-name": "http://169.254.169.254/" } }, "apply/address-refused"],
  [
    "an address in a command",
    { command: "aws cognito-idp update-user-pool --user-pool-id a_b --pool-name http://x/" },
    "apply/address-refused",
  ],
];

for (const [title, given, code] of refused) {
  validation(`${title} is refused, and nothing of it is in the answer`, async () => {
    const { structured, codes, text } = await validate(given);
    assert.is(structured?.["valid"], false);
    assert.ok(codes.includes(code), String(codes));
    assert.not.match(text, "root:");
  });
}

validation("a shell's own syntax is never run", async () => {
  for (const tail of [
    "; touch /tmp/longhand-mcp-was-here",
    "$(touch /tmp/longhand-mcp-was-here)",
    "| sh",
    "> /tmp/x",
  ]) {
    const { structured } = await validate({ command: `aws cognito-idp list-user-pools --max-results 1 ${tail}` });
    assert.type(structured?.["valid"], "boolean");
  }
});

validation("what chooses the account is no part of a change", async () => {
  const command =
    "aws cognito-idp update-user-pool --user-pool-id us-west-2_a --pool-name b --profile admin --region us-east-1";
  assert.equal((await validate({ command })).codes.slice(0, 2), [
    "apply/option-without-effect",
    "apply/option-without-effect",
  ]);
  const refusedOption = await validate({ parameters: { profile: "admin" } });
  assert.equal(refusedOption.codes, ["apply/operator-option"]);
});

validation("a flood of problems is cut, errors first", async () => {
  const tags = Array.from({ length: 60 }, (_, index) => `k${index}={a=1}`).join(",");
  const { structured, rows } = await validate({
    parameters: { "user-pool-tags": tags, "mfa-configuration": "x".repeat(9000) },
  });
  assert.ok(rows.length <= 20);
  assert.ok(Number(structured?.["truncated"]) > 0);
  assert.is(rows[0]?.["severity"], "error");
});

validation.run();
