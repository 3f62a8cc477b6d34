import { type JsonValue, toShorthand } from "@longhand/convert";
import { cliName, type Operation, optionNames } from "@longhand/model";
import * as fc from "fast-check";
import { anyValue } from "./any-request.ts";

const pool = ["--user-pool-id", "us-west-2_a"];

/** What people and slips of theirs put behind an option. */
const slip = fc.constantFrom(
  ..."a=b,c a={b=c,d=e} a=b,,c=d a=[b,c] [] {} {a=b} a= a={b=} -x -1 --x - -- true false 1_0 ٨ null".split(" "),
  "",
  " a=b",
  "a=[b] ",
  "PasswordPolicy={MinimumLength=8,RequireSymbols=TRUE}",
  "PasswordPolicy={MinimumLength=x}",
  "PasswordPolicy=MinimumLength=8",
  "RecoveryMechanisms={Priority=1,Name=x}",
  "RecoveryMechanisms=[{Priority=1,Name=admin_only}]",
  "SmsMessage=Your code is {####}",
  "SmsMessage='Your code is {####}'",
  "a=it's",
  '{"PasswordPolicy": {"MinimumLength": 8.0}}',
  '{"a": 1, "a": 2}',
  '{"a": [1,]}',
  '["email"]',
  "[email]",
  "file://no-such-file",
  "-x and more",
  "AttributesRequireVerificationBeforeUpdate=email,phone_number",
  "ChallengeRequiredOnNewDevice=true,false",
);

const input = fc.constantFrom(
  '{"UserPoolId": "us-west-2_b", "PoolName": "b", "Policies": {"PasswordPolicy": {"MinimumLength": 9}}}',
  '{"UserPoolId": "us-west-2_b"}',
  '{"PoolName": null, "Nope": 1}',
  "[]",
  "x",
  "1",
  "{",
  "",
);

const globals = fc.constantFrom(
  ["--region", "us-east-1"],
  ["--output=text"],
  ["--output", "nope"],
  ["--no-paginate"],
  ["--debug=x"],
  ["--color", "off"],
  ["--endpoint-url", "http://localhost:1"],
  ["--endpoint-url", "localhost"],
  ["--cli-read-timeout", "x"],
);

const strays = fc.constantFrom(["stray"], ["--nope"], ["--nope", "x"], ["-p"], ["--"], ["--po", "x"], [""]);

const skeletons = fc.constantFrom(
  ["--generate-cli-skeleton"],
  ["--generate-cli-skeleton", "input"],
  ["--generate-cli-skeleton", "output"],
  ["--generate-cli-skeleton=input"],
  ["--generate-cli-skeleton", "yaml-input"],
);

/** Command lines of an operation, behind `aws`, right and wrong in every way that is known. */
export function anyCommand(operation: Operation, without: readonly string[]): fc.Arbitrary<readonly string[]> {
  const names = optionNames(operation).filter((name) => !without.includes(name));
  const part = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...names).chain((name) => anyOption(operation, name)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom("--cli-input-json", "--cli-input"), input) },
    { weight: 1, arbitrary: input.map((text) => [`--cli-input-json=${text}`]) },
    { weight: 1, arbitrary: globals },
    { weight: 1, arbitrary: strays },
    { weight: 1, arbitrary: skeletons },
    { weight: 6, arbitrary: fc.constant(pool) },
  );
  const words = fc.array(part, { maxLength: 6 }).map((parts) => parts.flat());
  return words.map((more) => ["cognito-idp", cliName(operation.name), ...more]);
}

function anyOption(operation: Operation, name: string): fc.Arbitrary<readonly string[]> {
  const member = [...operation.input.members.values()].find((one) => `--${cliName(one.name)}` === name);
  if (member === undefined) throw new Error(`no option ${name}`);
  const written = anyValue(member.shape).map((value: JsonValue) => toShorthand(value, member.shape).words ?? []);
  const words = fc.oneof({ weight: 3, arbitrary: written }, { weight: 2, arbitrary: slip.map((word) => [word]) });
  const typed = fc.oneof(
    { weight: 8, arbitrary: fc.constant(name) },
    { weight: 1, arbitrary: fc.nat({ max: name.length - 5 }).map((left) => name.slice(0, name.length - left)) },
    { weight: 1, arbitrary: fc.constant(`${name}s`) },
  );
  return fc.tuple(typed, words, fc.boolean()).map(([flag, [first, ...others], joined]) => {
    return joined && first !== undefined
      ? [`${flag}=${first}`, ...others]
      : [flag, ...(first === undefined ? [] : [first]), ...others];
  });
}
