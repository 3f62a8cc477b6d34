import { rulesByOperation } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readPage } from "./words-in-pages.ts";

/** A command, and the codes of what is found in it: nothing that rests on what nobody knows. */
const rows: readonly (readonly [name: string, command: string, codes: readonly string[]])[] = [
  ["a placeholder", "aws cognito-idp describe-user-pool --user-pool-id <pool-id>", []],
  ["a variable", 'aws cognito-idp describe-user-pool --user-pool-id "$POOL"', []],
  ["a variable for a number", "aws cognito-idp list-user-pools --max-results $MAX", []],
  [
    "a variable for a structure",
    "aws cognito-idp update-user-pool --user-pool-id us-west-2_a --policies $POLICIES",
    [],
  ],
  [
    "a variable in a structure",
    "aws cognito-idp update-user-pool --user-pool-id us-west-2_a --policies PasswordPolicy={MinimumLength=$N}",
    [],
  ],
  ["a variable for options", "aws cognito-idp describe-user-pool $OPTIONS", []],
  [
    "what is known beside a variable",
    'aws cognito-idp describe-user-pool --user-pool-id "$POOL" --foo 1',
    ["command/unknown-option"],
  ],
  ["variables behind a value", "aws cognito-idp update-user-pool --auto-verified-attributes phone_number $REST", []],
  ["a list of words", 'aws cognito-idp update-user-pool --mfa-configuration OFF "$@"', []],
  ["a list of words for a value", 'aws cognito-idp describe-user-pool --user-pool-id "$@"', []],
  ["a template for options", "aws cognito-idp update-user-pool --auto-verified-attributes email {{ options }}", []],
  ["a placeholder for options", "aws cognito-idp describe-user-pool --no-paginate <other options>", []],
  [
    "a placeholder for a value",
    "aws cognito-idp update-user-pool --auto-verified-attributes email <attribute>",
    ["command/missing-option"],
  ],
  ["input behind the words", "xargs aws cognito-idp list-user-pools --max-results < numbers", []],
  ["input in the words", "xargs -I{} aws cognito-idp list-user-pools --max-results {} < numbers", []],
  ["input under another name", "xargs -I % aws cognito-idp list-user-pools --max-results % < numbers", []],
  [
    "what is known beside input",
    "xargs aws cognito-idp describe-user-pool --foo 1 --user-pool-id < ids",
    ["command/unknown-option"],
  ],
  ["an elision", "aws cognito-idp describe-user-pool ...", []],
  ["an option beside an elision", "aws cognito-idp describe-user-pool --foo 1 ...", ["command/unknown-option"]],
  [
    "a setting beside an elision",
    "aws cognito-idp create-user-pool --pool-name a --auto-verified-attributes phone_number ...",
    [],
  ],
  [
    "a setting without the one that it needs",
    "aws cognito-idp create-user-pool --pool-name a --auto-verified-attributes phone_number",
    ["request/phone-verification-needs-sms"],
  ],
  ["a file that the page does not show", "aws cognito-idp create-user-pool --cli-input-json file://a.json", []],
  ["a service without a model", "aws ec2 describe-vpcs --foo", ["command/unknown-service"]],
  ["a missing option", "aws cognito-idp describe-user-pool", ["command/missing-option"]],
  [
    "an unclosed quote",
    "aws cognito-idp describe-user-pool --user-pool-id 'us-west-2_a",
    ["command/unclosed-in-shell"],
  ],
];

const proven = suite("what is proven");

for (const [name, command, codes] of rows) {
  proven(name, () => {
    const { diagnostics } = readPage(`\`\`\`sh\n${command}\n\`\`\`\n`);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    assert.equal(
      errors.map(({ code }) => code),
      codes,
    );
  });
}

proven("inline code without an option names a command and does not show one", () => {
  assert.equal(readPage("See `aws cognito-idp describe-user-pool`.\n").diagnostics, []);
});

proven("a value that is cut short is too short as it stands, which is a warning", () => {
  const command =
    "aws cognito-idp admin-respond-to-auth-challenge --user-pool-id us-west-2_a --client-id 1example23456789 --challenge-name SMS_MFA --session AYABe...";
  const { diagnostics } = readPage(`\`\`\`sh\n${command}\n\`\`\`\n`);
  assert.equal(
    diagnostics.map(({ code, severity }) => [code, severity]),
    [["shape/too-short", "warning"]],
  );
});

proven("a structure of which a placeholder is a part may lack a member, which is a warning", () => {
  const command = "aws cognito-idp create-resource-server --user-pool-id us-west-2_a --identifier a --name a --scopes";
  const found = (scopes: string) =>
    readPage(`\`\`\`sh\n${command} ${scopes}\n\`\`\`\n`).diagnostics.map(({ code, severity }) => [code, severity]);
  assert.equal(found('\'[{"ScopeName": "<name>"}]\''), [["shape/missing-member", "warning"]]);
  assert.equal(found("ScopeName=<name>"), [["shape/missing-member", "warning"]]);
  assert.equal(found("ScopeName=$NAME"), []);
  assert.equal(found("<scopes>"), []);
});

proven("what the variables of PowerShell hold are options, too", () => {
  const { diagnostics } = readPage("```powershell\naws cognito-idp describe-user-pool @rest\n```\n");
  assert.equal(diagnostics, []);
});

/** What each rule speaks of that another setting can silence. */
const alone: ReadonlyMap<string, string> = new Map([
  [
    "request/update-settings-not-auto-verified",
    "--user-attribute-update-settings AttributesRequireVerificationBeforeUpdate=email",
  ],
  ["request/phone-verification-needs-sms", "--auto-verified-attributes phone_number"],
  ["request/sms-sign-in-needs-sms", "--policies 'SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,SMS_OTP]}'"],
  ["request/tags-alone", "--user-pool-tags Team=Blue"],
]);

proven("a rule that another setting can silence is silent where one may be left out", () => {
  const rules = rulesByOperation.get("UpdateUserPool") ?? [];
  const codes = rules.filter(({ needsWholeRequest }) => needsWholeRequest).map(({ diagnostic }) => diagnostic.code);
  assert.equal(codes, [...alone.keys()]);
  for (const [code, options] of alone) {
    const found = (rest: string) =>
      readPage(`\`\`\`sh\naws cognito-idp update-user-pool --user-pool-id us-west-2_a ${options}${rest}\n\`\`\`\n`)
        .diagnostics;
    assert.equal(
      found("").map((diagnostic) => diagnostic.code),
      [code],
    );
    assert.equal(found(" ..."), []);
  }
});

proven("an address is downloaded by version 1 alone", () => {
  const command = "aws cognito-idp set-ui-customization --user-pool-id us-west-2_a --css https://example.com/a.css";
  const codesOf = (text: string) => readPage(`\`\`\`sh\n${text}\n\`\`\`\n`).diagnostics.map(({ code }) => code);
  assert.equal(codesOf(command), ["command/downloaded-value"]);
  assert.equal(codesOf(`${command} --no-cli-pager`), ["command/version-2-option"]);
});

proven("what is wrong with an address itself is wrong for version 2 alone", () => {
  const command = "aws cognito-idp create-user-pool --pool-name a --lambda-config https://example.com/a.json";
  const codesOf = (text: string) => readPage(`\`\`\`sh\n${text}\n\`\`\`\n`).diagnostics.map(({ code }) => code);
  assert.equal(codesOf(command), ["command/downloaded-value"]);
  assert.equal(codesOf(`${command} --no-cli-pager`), ["syntax/missing-equals", "command/version-2-option"]);
});

proven("whether a shown file ends with a line end, the page does not say", () => {
  const page = [
    "Contents of ``a.txt``::\n\n    PasswordPolicy={MinimumLength=8}\n\nAnd::\n\n",
    "    aws cognito-idp create-user-pool --pool-name a --policies file://a.txt\n",
  ];
  const errors = readPage(page.join(""), "rst").diagnostics.filter(({ severity }) => severity === "error");
  assert.equal(errors, []);
});

proven("a file that the page shows is read where it stands", () => {
  const page =
    'Contents of ``a.json``::\n\n    {"PoolName": "a", "Foo": 1}\n\nAnd::\n\n    aws cognito-idp create-user-pool --cli-input-json file://a.json\n';
  const [found] = readPage(page, "rst").diagnostics.filter(({ severity }) => severity === "error");
  assert.is(found?.code, "shape/unknown-member");
});

proven.run();
