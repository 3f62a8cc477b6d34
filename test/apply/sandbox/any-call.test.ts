import { type Reply, type SandboxMode, samplePoolId, sandboxModes, type Target } from "@longhand/apply";
import { cognitoIdp } from "@longhand/model";
import { checkValue, type JsonObject, type JsonValue } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { likeShape } from "../../validation/rules/like-shape.ts";
import { validValue } from "../../validation/valid-value.ts";
import { type Answer, describe, openSandbox } from "./call-sandbox.ts";
import { refusals } from "./refusals.ts";
import { settingNames, wholeRequest } from "./whole-request.ts";

/** How many sequences of calls; `LONGHAND_RUNS=10000` tries as many. */
const numRuns = Number(process.env["LONGHAND_RUNS"] ?? 60);

interface Step {
  readonly operation: string;
  readonly input: JsonValue;
}

const operations = [
  "CreateUserPool",
  "DescribeUserPool",
  "UpdateUserPool",
  "ListUserPools",
  "DeleteUserPool",
  "GetUserPoolMfaConfig",
  "SetUserPoolMfaConfig",
  "TagResource",
  "UntagResource",
  "ListTagsForResource",
  "AddCustomAttributes",
] as const;

function inputOf(operation: string) {
  const input = cognitoIdp().operations.get(operation)?.input;
  if (input === undefined) throw new Error(`The model has no ${operation}.`);
  return input;
}

const arn = `arn:aws:cognito-idp:us-west-2:123456789012:userpool/${samplePoolId}`;

/** Most inputs are for the sample pool: what is for no pool says little. */
function aimed(input: JsonValue): JsonValue {
  if (!isObject(input)) return input;
  return {
    ...input,
    ...("UserPoolId" in input ? { UserPoolId: samplePoolId } : {}),
    ...("ResourceArn" in input ? { ResourceArn: arn } : {}),
  };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** Settings that go together: some of the sample pool's, or what the service is known to refuse. */
const whole = wholeRequest(await describe(openSandbox()));
const plausible: fc.Arbitrary<JsonValue> = fc
  .tuple(fc.subarray([...settingNames]), fc.constantFrom({}, ...refusals.map(({ sent }) => sent)))
  .map(([names, sent]) => {
    const some = Object.fromEntries(names.map((name) => [name, whole[name] ?? null]));
    return { UserPoolId: samplePoolId, ...some, ...sent };
  });

const steps: fc.Arbitrary<Step> = fc.oneof(
  plausible.map((input) => ({ operation: "UpdateUserPool", input })),
  ...operations.flatMap((operation) => [
    likeShape(inputOf(operation)).map((input) => ({ operation, input })),
    likeShape(inputOf(operation)).map((input) => ({ operation, input: aimed(input) })),
    validValue(inputOf(operation)).map((input) => ({ operation, input: aimed(input) })),
  ]),
);

function checkReply(reply: Reply, operation: string): void {
  if (reply.kind === "refused") {
    assert.match(reply.exception.name, /^[A-Z]\w+(?:Exception)$/);
    assert.ok(reply.exception.message.length > 10, reply.exception.message);
    assert.not.match(reply.exception.message, /\[object |: undefined$/);
    return;
  }
  assert.is(reply.kind, "answered");
  if (reply.kind !== "answered") return;
  const output = cognitoIdp().operations.get(operation)?.output;
  const problems = output === undefined ? [] : checkValue(reply.output, output);
  assert.equal(
    problems.filter(({ message }) => !/^`Name` must have at most 20/.test(message)),
    [],
  );
}

/** What holds for every pool: it keeps to the model, its twins are equal, and all of it may be sent again. */
async function checkPool(target: Target, id: string, mode: SandboxMode): Promise<void> {
  const pool: Answer = await describe(target, id);
  const { PreTokenGeneration, PreTokenGenerationConfig } = pool.LambdaConfig;
  assert.is(PreTokenGeneration, PreTokenGenerationConfig?.LambdaArn);
  const template = pool.VerificationMessageTemplate;
  assert.equal(
    [pool.SmsVerificationMessage, pool.EmailVerificationMessage, pool.EmailVerificationSubject],
    [template.SmsMessage, template.EmailMessage, template.EmailSubject],
  );
  const { TemporaryPasswordValidityDays } = pool.Policies.PasswordPolicy;
  assert.is(pool.AdminCreateUserConfig.UnusedAccountValidityDays, TemporaryPasswordValidityDays);
  const reply = await target.call({ operation: "UpdateUserPool", input: wholeRequest(pool) });
  assert.is(reply.kind, "answered", `${mode}: ${JSON.stringify(reply)}`);
  const { LastModifiedDate, ...again } = await describe(target, id);
  assert.ok(LastModifiedDate > pool.LastModifiedDate);
  assert.equal({ ...again, LastModifiedDate: pool.LastModifiedDate }, pool);
}

/** A caller without types may send anything. */
interface Untyped {
  call(step: Step): Promise<Reply>;
}

function call(target: Untyped, step: Step): Promise<Reply> {
  return target.call(step);
}

const anyCall = suite("any call");

for (const mode of sandboxModes) {
  anyCall(`${mode}: is answered in good form, and leaves pools that are whole`, async () => {
    let [answered, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 8 }), async (sequence) => {
        const target = openSandbox({ mode });
        for (const { operation, input } of sequence) {
          const reply = await call(target, { operation, input });
          checkReply(reply, operation);
          if (reply.kind === "answered") answered += 1;
          else refused += 1;
        }
        const listed = await target.call({ operation: "ListUserPools", input: { MaxResults: 60 } });
        const { UserPools }: Answer = JSON.parse(JSON.stringify(listed)).output;
        for (const { Id } of UserPools) await checkPool(target, Id, mode);
      }),
      { numRuns },
    );
    assert.ok(answered > numRuns / 10 && refused > numRuns / 10, `${answered} answered, ${refused} refused`);
  });
}

anyCall.run();
