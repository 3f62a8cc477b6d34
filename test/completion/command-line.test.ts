import { completeCommandLine } from "@longhand/completion";
import { cognitoIdp } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("completion of command lines");

const services = new Map([["cognito-idp", cognitoIdp()]]);

/**
 * A line with `|` for the cursor, and what it becomes by each candidate. `aws … ` stands for the command of the page,
 * `aws cognito-idp update-user-pool `.
 */
const lines: readonly [line: string, ...completed: readonly string[]][] = [
  ["aws cog|", "aws cognito-idp|"],
  ["aws cognito-idp update-user-pool-d|", "aws cognito-idp update-user-pool-domain|"],
  ["aws … --pol|", "aws … --policies|"],
  ["aws … --pol| --user-pool-id x", "aws … --policies| --user-pool-id x"],
  [
    "aws … --mfa-configuration O|",
    "aws … --mfa-configuration OFF|",
    "aws … --mfa-configuration ON|",
    "aws … --mfa-configuration OPTIONAL|",
  ],
  ["aws … --mfa-configuration=OP|", "aws … --mfa-configuration=OPTIONAL|"],
  ["aws … --mfa-configuration op|", "aws … --mfa-configuration OPTIONAL|"],
  ["aws … --auto-verified-attributes email ph|", "aws … --auto-verified-attributes email phone_number|"],
  ["aws … --policies |", "aws … --policies PasswordPolicy={|}", "aws … --policies SignInPolicy={|}"],
  ["aws … --policies PasswordPolicy={Min|", "aws … --policies PasswordPolicy={MinimumLength=|"],
  ["aws … --policies PasswordPolicy={Mi|=8}", "aws … --policies PasswordPolicy={MinimumLength|=8}"],
  ["aws … --policies PasswordPolicy={Mi|Length=8}", "aws … --policies PasswordPolicy={MinimumLength|=8}"],
  ["aws … --policies 'PasswordPolicy={Min|", "aws … --policies 'PasswordPolicy={MinimumLength=|"],
  ["aws … --policies 'PasswordPolicy={Min|}'", "aws … --policies 'PasswordPolicy={MinimumLength=|}'"],
  ['aws … --policies "PasswordPolicy={Min|', 'aws … --policies "PasswordPolicy={MinimumLength=|'],
  [
    "aws … --policies 'PasswordPolicy={MinimumLength=8, RequireN|",
    "aws … --policies 'PasswordPolicy={MinimumLength=8, RequireNumbers=|",
  ],
  ["aws … --policies PasswordPolicy={RequireNumbers=t|", "aws … --policies PasswordPolicy={RequireNumbers=true|"],
  [
    "aws … --policies 'PasswordPolicy={RequireNumbers=\"t|",
    'aws … --policies \'PasswordPolicy={RequireNumbers="true"|',
  ],
  ["aws … --lambda-config PreS|", "aws … --lambda-config PreSignUp=|"],
  ["aws … --lambda-config PreSignUp=arn,PostC|", "aws … --lambda-config PreSignUp=arn,PostConfirmation=|"],
  ["aws … --lambda-config PreSignUp=arn|"],
  ["aws … --account-recovery-setting RecoveryMechanisms=|", "aws … --account-recovery-setting RecoveryMechanisms=[|]"],
  [
    "aws … --account-recovery-setting RecoveryMechanisms=[|",
    "aws … --account-recovery-setting RecoveryMechanisms=[{|}",
  ],
  [
    "aws … --account-recovery-setting RecoveryMechanisms=[{Priority=1,Name=verified_e|}]",
    "aws … --account-recovery-setting RecoveryMechanisms=[{Priority=1,Name=verified_email|}]",
  ],
  [
    "aws … --policies SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,W|",
    "aws … --policies SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,WEB_AUTHN|",
  ],
  ["aws … --policies '{\"Pass|", 'aws … --policies \'{"PasswordPolicy": {|}'],
  ["aws … --policies '{Pass|", 'aws … --policies \'{"PasswordPolicy": {|}'],
  ["aws … --policies '{\"Pass|\": {}}'", "aws … --policies '{\"PasswordPolicy\"|: {}}'"],
  ['aws … --policies "{\\"Pass|', 'aws … --policies "{\\"PasswordPolicy\\": {|}'],
  ['aws … --policies {\\"Pass|', 'aws … --policies {\\"PasswordPolicy\\":\\ {|}'],
  [
    'aws … --policies \'{"PasswordPolicy": {"RequireNumbers": f|}}\'',
    'aws … --policies \'{"PasswordPolicy": {"RequireNumbers": false|}}\'',
  ],
  [
    'aws … --cli-input-json \'{"MfaConfiguration": "OP|"}\'',
    'aws … --cli-input-json \'{"MfaConfiguration": "OPTIONAL"|}\'',
  ],
  ["aws … --output t|", "aws … --output text|", "aws … --output table|"],
  ["ID=$(aws … --policies 'Sign|", "ID=$(aws … --policies 'SignInPolicy={|}"],
  [
    'for id in $IDS; do aws … --user-pool-id "$id" --policies Sign|',
    'for id in $IDS; do aws … --user-pool-id "$id" --policies SignInPolicy={|}',
  ],
  [
    "aws … \\\n  --user-pool-id <pool-id> \\\n  --delet|",
    "aws … \\\n  --user-pool-id <pool-id> \\\n  --deletion-protection|",
  ],
  [
    "aws cognito-idp create-user-pool --schema Name=a AttributeDataType=St|",
    "aws cognito-idp create-user-pool --schema Name=a AttributeDataType=String|",
  ],
  ["FOO=bar /usr/bin/aws … --polic|", "FOO=bar /usr/bin/aws … --policies|"],
];

/** Where nothing fits, or anything does. */
const silent: readonly string[] = [
  "echo --pol|",
  "aws|",
  "aws … --email-verification-message 'Hello {|",
  "aws … --user-pool-id |",
  "aws … --user-pool-tags |",
  "aws … --user-pool-tags Team=P|",
  "aws … --policies PasswordPolicy={MinimumLength=|",
  "aws … --policies PasswordPolicy={MinimumLength=8}|",
  "aws … --policies NoSuchMember={|",
  'aws … --policies \'PasswordPolicy={RequireNumbers="true"|',
  'aws … --policies \'{"PasswordPolicy": {}|',
  'aws … --policies \'{"PasswordPolicy" |',
  "aws … --policies '[|",
  "aws … --polizei x|",
  "aws no-such-service update|",
  "aws … --policies x; echo |",
];

function complete(marked: string): readonly string[] {
  const line = marked.replace("aws …", "aws cognito-idp update-user-pool");
  const cursor = line.indexOf("|");
  const text = line.replace("|", "");
  const { range, candidates } = completeCommandLine(text, cursor, { services });
  return candidates.map(({ insert, closing = "" }) => {
    const completed = `${text.slice(0, range.start)}${insert}|${closing}${text.slice(range.end)}`;
    return completed.replace("aws cognito-idp update-user-pool ", "aws … ");
  });
}

for (const [line, ...completed] of lines) {
  test(line, () => {
    assert.equal(
      complete(line),
      completed.map((one) => one.replace("aws cognito-idp update-user-pool ", "aws … ")),
    );
  });
}

for (const line of silent) {
  test(`nothing for ${line}`, () => {
    assert.equal(complete(line), []);
  });
}

test.run();
