import { readCommand, toCommand, type UpdateUserPoolRequest } from "longhand";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const request: UpdateUserPoolRequest = {
  UserPoolId: "us-west-2_aaaaaaaaa",
  Policies: { PasswordPolicy: { MinimumLength: 8 } },
  MfaConfiguration: "OFF",
};

const writing = suite("toCommand");

writing("a request becomes the command that sends it", () => {
  const { argv, text, diagnostics } = toCommand(request);
  assert.equal(diagnostics, []);
  assert.is(
    text,
    [
      "aws cognito-idp update-user-pool \\",
      "  --user-pool-id us-west-2_aaaaaaaaa \\",
      "  --policies 'PasswordPolicy={MinimumLength=8}' \\",
      "  --mfa-configuration OFF",
    ].join("\n"),
  );
  assert.equal(readCommand(argv ?? []).request, request);
});

writing("each shell has its own quoting", () => {
  const ends = (["posix", "powershell", "cmd"] as const).map((shell) =>
    toCommand({ PoolName: "Ann's pool" }, { shell }).text?.split("\n").at(-1),
  );
  assert.equal(ends, [`  --pool-name "Ann's pool"`, `  --pool-name 'Ann''s pool'`, `  --pool-name "Ann's pool"`]);
});

writing("what a shell cannot carry is left out, name and all, and said", () => {
  const { argv, text, diagnostics } = toCommand({ PoolName: "a\nb", MfaConfiguration: "OFF" }, { shell: "cmd" });
  assert.equal(argv, ["cognito-idp", "update-user-pool", "--mfa-configuration", "OFF"]);
  assert.is(text, "aws cognito-idp update-user-pool ^\n  --mfa-configuration OFF");
  assert.equal(
    diagnostics.map(({ code, at }) => [code, at.kind === "pointer" ? at.pointer : ""]),
    [["command/not-typeable", "/PoolName"]],
  );
});

writing("an operation is typed by its name, and an unknown one is a diagnostic", () => {
  const { argv } = toCommand({ GroupName: "a" }, { operation: "create-group" });
  assert.equal(argv, ["cognito-idp", "create-group", "--group-name", "a"]);
  // @ts-expect-error: there is no such operation.
  const unknown = toCommand({}, { operation: "create-grup" });
  assert.is(unknown.text, undefined);
  assert.equal(
    unknown.diagnostics.map(({ code }) => code),
    ["command/unknown-operation"],
  );
});

writing.run();
