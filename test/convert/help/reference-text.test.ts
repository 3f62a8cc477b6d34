import { reference, references, referenceText } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";

const text = suite("referenceText");

function textAt(path: string): string {
  const reading = reference(cognitoOperation("update-user-pool"), path);
  return reading.kind === "found" ? referenceText(reading.reference) : "";
}

text("says everything of an option", () => {
  assert.fixture(
    textAt("--account-recovery-setting"),
    `--account-recovery-setting (structure)

  Left out of a call: kept (measured; AWS documents it as reset).
  Default: { "RecoveryMechanisms": [ { "Priority": 1, "Name": "verified_email"
  }, { "Priority": 2, "Name": "verified_phone_number" } ] }.
  Very old pools have none, and cannot get back to that.

  Source: measurements published by the cdkd project (github.com/go-to-k/cdkd),
  us-east-1.

  RecoveryMechanisms -> (list)
    1 to 2 elements.
    Left out of AccountRecoverySetting: reset (inferred, not measured).
    Not set by default.
    (structure)
      Priority -> (integer)
        Required.
        1 to 2.
      Name -> (string)
        Required.
        One of: verified_email, verified_phone_number, admin_only.

Shorthand Syntax:

  RecoveryMechanisms=[{Priority=integer,Name=string},{Priority=integer,Name=string}]

JSON Syntax:

  {
    "RecoveryMechanisms": [
      {
        "Priority": integer,
        "Name": "verified_email"|"verified_phone_number"|"admin_only"
      }
      ...
    ]
  }

Example:

  --account-recovery-setting 'RecoveryMechanisms=[{Priority=1,Name=verified_email}]'
`,
  );
});

text("says where a member is set", () => {
  assert.fixture(
    textAt("EmailConfiguration.ConfigurationSet"),
    `EmailConfiguration.ConfigurationSet (string)

  Set with --email-configuration.

  1 to 64 characters.
  Matches as a whole: ^[a-zA-Z0-9_-]+$
  Left out of EmailConfiguration: reset (inferred, not measured).
  Not set by default.

  Source: by inference: AWS replaces every container as a whole, which was seen
  on LambdaConfig and is documented for DcrConfiguration.

Shorthand Syntax:

  ConfigurationSet=string

JSON Syntax:

  {
    "ConfigurationSet": "string"
  }

Example:

  --email-configuration ConfigurationSet=example
`,
  );
});

/** Limits in words, each as the member of some operation has them. */
const limits: readonly [operation: string, path: string, sentence: string][] = [
  ["update-user-pool", "Policies.PasswordPolicy.MinimumLength", "6 to 99."],
  ["update-user-pool", "Policies.PasswordPolicy.PasswordHistorySize", "0 to 24."],
  ["update-user-pool", "UserPoolTags.Team", "Up to 256 characters."],
  ["update-user-pool", "EmailConfiguration.From", "Up to 131,072 characters."],
  ["create-group", "Precedence", "At least 0."],
  ["verify-software-token", "UserCode", "Exactly 6 characters."],
  ["list-users", "PaginationToken", "At least 1 character."],
];

for (const [operation, path, sentence] of limits) {
  text(`${operation} ${path}: ${sentence}`, () => {
    const reading = reference(cognitoOperation(operation), path);
    assert.is(reading.kind, "found");
    const lines = reading.kind === "found" ? referenceText(reading.reference).split("\n") : [];
    assert.ok(lines.includes(`  ${sentence}`), lines.join("\n"));
  });
}

text("keeps its sentences within 80 columns, but for a word that is longer", () => {
  for (const operation of cognitoIdp().operations.values()) {
    for (const one of references(operation)) {
      const [sentences = ""] = referenceText(one).split(/^(?:Shorthand Syntax|JSON Syntax|Syntax|Example):$/m);
      const long = sentences.split("\n").filter((line) => line.length > 80 && line.trim().includes(" "));
      assert.equal(long, [], `${operation.name} ${one.path}`);
    }
  }
});

text.run();
