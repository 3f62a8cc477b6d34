import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

const slips = ["--option", "--policies", "PasswordPolicy={MinimumLength=4,RequireSymbol=true}"];

const validate = suite("validate");

validate("says that nothing is wrong", async () => {
  const run = await runLonghand(["validate", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"]);
  assert.equal(run, { exitCode: 0, stdout: "No problems found.\n", stderr: "" });
});

validate("says everything that is wrong, where, and how to mend it", async () => {
  const { stdout, stderr, exitCode } = await runLonghand(["validate", ...slips]);
  assert.equal([stderr, exitCode], ["", 1]);
  assert.match(stdout, "--policies:1:33 error shape/unknown-member\n");
  assert.match(stdout, "\n                                  ^^^^^^^^^^^^^\n");
  assert.match(stdout, "\n    PasswordPolicy={MinimumLength=4,RequireSymbols=true}\n");
  assert.match(stdout, "--policies:1:31 error shape/below-minimum\n");
  assert.match(stdout, "\n2 errors\n");
});

validate("says the same as JSON", async () => {
  const { stdout, exitCode } = await runLonghand(["validate", "--json", ...slips]);
  const { valid, diagnostics } = JSON.parse(stdout);
  assert.equal([valid, exitCode, diagnostics.length], [false, 1, 2]);
  assert.equal(diagnostics[0].at, {
    source: "--policies",
    start: 32,
    end: 45,
    line: 1,
    column: 33,
    endLine: 1,
    endColumn: 46,
  });
});

validate("checks a command to its end, whatever is wrong at its start", async () => {
  const argv = ["validate", "aws", "cognito-idp", "update-user-pool", "--polices", "a=b", ...slips.slice(1)];
  const { stdout, exitCode } = await runLonghand(argv);
  assert.is(exitCode, 1);
  for (const code of [
    "command/missing-option",
    "command/unknown-option",
    "shape/unknown-member",
    "shape/below-minimum",
  ]) {
    assert.match(stdout, ` error ${code}\n`);
  }
});

validate("checks a command's limits and the rules between its settings at once, where they were written", async () => {
  const settings = ["--policies", "PasswordPolicy={MinimumLength=4}", "--auto-verified-attributes", "phone_number"];
  const argv = ["aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_a", ...settings];
  const { stdout, exitCode } = await runLonghand(["validate", ...argv]);
  assert.is(exitCode, 1);
  assert.match(stdout, "--policies:1:31 error shape/below-minimum\n");
  assert.match(stdout, "--auto-verified-attributes:1:1 error request/phone-verification-needs-sms\n");
  assert.match(stdout, "\n2 errors\n");
});

validate("several options are a request to the rules, one alone is not", async () => {
  const one = ["validate", "--option", "--auto-verified-attributes", "phone_number"];
  assert.is((await runLonghand(one)).stdout, "No problems found.\n");
  const { stdout, exitCode } = await runLonghand([...one, "--option", "--pool-name", "Blue"]);
  assert.is(exitCode, 1);
  assert.match(stdout, /^--auto-verified-attributes:1:1 error request\/phone-verification-needs-sms\n/);
});

validate("one option alone hears of the rules between its own members", async () => {
  const account = ["--option", "--email-configuration", "EmailSendingAccount=DEVELOPER"];
  const { stdout, exitCode } = await runLonghand(["validate", ...account]);
  assert.is(exitCode, 1);
  assert.match(stdout, /^--email-configuration:1:21 error request\/developer-needs-source-arn\n/);
});

validate("the rules wait until every option can be read", async () => {
  const broken = ["--option", "--sms-configuration", "SnsCallerArn=[", "--option", "--auto-verified-attributes"];
  const { stdout } = await runLonghand(["validate", ...broken, "phone_number"]);
  assert.match(stdout, " error syntax/");
  assert.not.match(stdout, " request/");
});

/** What is wrong with an option of which the AWS CLI dies at one part: that, and all the rest. */
const unreadable: readonly (readonly [option: string, text: string, codes: readonly string[]])[] = [
  ["--policies", "PasswordPolicy={MinimumLength=abc,Unknown=1}", ["shape/not-an-integer", "shape/unknown-member"]],
  [
    "--policies",
    "PasswordPolicy={MinimumLength=[8],PasswordHistorySize=99,RequireSymbols=x}",
    ["shape/not-a-single-value", "shape/above-maximum", "shape/wrong-type"],
  ],
  [
    "--policies",
    "PasswordPolicy={MinimumLength={a=b}},Nothing=1",
    ["shape/not-a-single-value", "shape/unknown-member"],
  ],
  [
    "--account-recovery-setting",
    "RecoveryMechanisms=[{Priority=x,Name=foo},{Priority=1,Nam=admin_only}]",
    ["shape/not-an-integer", "shape/unknown-value", "shape/missing-member", "shape/unknown-member"],
  ],
];

for (const [option, text, codes] of unreadable) {
  const codesIn = ({ stdout }: { readonly stdout: string }) =>
    JSON.parse(stdout).diagnostics.map(({ code }: { readonly code: string }) => code);
  validate(`what cannot be read hides nothing beside it: ${text}`, async () => {
    assert.equal(codesIn(await runLonghand(["validate", "--json", "--option", option, text])), codes);
  });
  validate(`the same in a command, and before a plan: ${text}`, async () => {
    const command = ["aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_aaaaaaaaa", option, text];
    assert.equal(codesIn(await runLonghand(["validate", "--json", "--", ...command])), codes);
    assert.equal(codesIn(await runLonghand(["plan", "--json", "--", ...command])), codes);
  });
}

validate("shows a hundred problems and counts the rest", async () => {
  const unknown = Array.from({ length: 130 }, (_, index) => `k${index}=v`).join(",");
  const { stdout } = await runLonghand(["validate", "--option", "--device-configuration", unknown]);
  assert.match(stdout, "\n… and 30 more\n\n130 errors\n");
});

validate("has colours on a terminal or with FORCE_COLOR, and none where NO_COLOR asks for that", async () => {
  const colour = "\u001b[";
  const isColoured = async (env: Readonly<Record<string, string>>, terminal: boolean) =>
    (await runLonghand(["validate", ...slips], { env, terminal })).stdout.includes(colour);
  assert.is(await isColoured({}, true), true);
  assert.is(await isColoured({}, false), false);
  assert.is(await isColoured({ NO_COLOR: "1" }, true), false);
  assert.is(await isColoured({ NO_COLOR: "" }, true), true);
  assert.is(await isColoured({ FORCE_COLOR: "1" }, false), true);
  assert.is(await isColoured({ FORCE_COLOR: "1", NO_COLOR: "1" }, true), false);
  assert.is(await isColoured({ TERM: "dumb" }, true), false);
});

validate.run();
