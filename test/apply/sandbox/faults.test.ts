import { type Fault, type Faults, samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answerOf, create, describe, openSandbox } from "./call-sandbox.ts";

/** Faults for the first call of one operation, and for no other. */
function once(operation: string, ...faults: readonly Fault[]): Faults {
  return (call) => (call.operation === operation && call.count === 1 ? faults : []);
}

const rename = (name: string) => ({
  operation: "UpdateUserPool",
  input: {
    UserPoolId: samplePoolId,
    PoolName: name,
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
  },
});

async function nameOf(target: ReturnType<typeof openSandbox>): Promise<string> {
  return (await describe(target)).Name;
}

/** Every exception that the advice of a change knows, with the status of its answer. */
const exceptions: readonly (readonly [string, number])[] = [
  ["ResourceNotFoundException", 400],
  ["InvalidParameterException", 400],
  ["ConcurrentModificationException", 400],
  ["TooManyRequestsException", 400],
  ["NotAuthorizedException", 400],
  ["UserImportInProgressException", 400],
  ["InternalErrorException", 500],
  ["InvalidSmsRoleAccessPolicyException", 400],
  ["InvalidSmsRoleTrustRelationshipException", 400],
  ["InvalidEmailRoleAccessPolicyException", 400],
  ["UserPoolTaggingException", 400],
  ["TierChangeNotAllowedException", 400],
  ["FeatureUnavailableInTierException", 400],
  ["OperationNotEnabledException", 400],
  ["LimitExceededException", 400],
  ["AccessDeniedException", 400],
  ["ExpiredTokenException", 400],
  ["UnrecognizedClientException", 400],
  ["InvalidSignatureException", 400],
  ["ThrottlingException", 400],
  ["RequestLimitExceeded", 503],
  ["ServiceUnavailable", 503],
];

const faults = suite("faults");

for (const [name, status] of exceptions) {
  faults(`${name} before and after the write`, async () => {
    for (const when of ["before", "after"] as const) {
      const target = openSandbox({ faults: once("UpdateUserPool", { kind: "exception", name, when }) });
      const reply = await target.call(rename("new"));
      if (reply.kind !== "refused") throw new Error(reply.kind);
      assert.equal([reply.exception.name, reply.exception.status], [name, status]);
      assert.ok(reply.exception.message.length > 10);
      assert.is(await nameOf(target), when === "before" ? "sample" : "new");
      assert.is((await target.call(rename("newer"))).kind, "answered");
    }
  });
}

faults("an exception has the message that is given, and comes before the write if nothing is said", async () => {
  const message = "Role does not have a trust relationship";
  const target = openSandbox({
    faults: once("UpdateUserPool", { kind: "exception", name: "InvalidSmsRoleTrustRelationshipException", message }),
  });
  const reply = await target.call(rename("new"));
  assert.equal(reply, {
    kind: "refused",
    exception: { name: "InvalidSmsRoleTrustRelationshipException", message, status: 400 },
  });
  assert.is(await nameOf(target), "sample");
});

for (const kind of ["reset", "timeout"] as const) {
  for (const when of ["before", "after"] as const) {
    faults(`a ${kind} ${when} the write`, async () => {
      const target = openSandbox({ faults: once("UpdateUserPool", { kind, when }) });
      const reply = await target.call(rename("new"));
      if (reply.kind !== "silent") throw new Error(reply.kind);
      assert.equal([reply.reason, reply.sent], [kind === "reset" ? "connection" : "timeout", "unknown"]);
      assert.is(await nameOf(target), when === "before" ? "sample" : "new");
    });
  }
}

faults("a slow answer can be given up, and then nothing was done", async () => {
  const target = openSandbox({ faults: once("UpdateUserPool", { kind: "latency", milliseconds: 600_000 }) });
  const controller = new AbortController();
  const pending = target.call({ ...rename("new"), signal: controller.signal });
  controller.abort();
  assert.equal(await pending, {
    kind: "silent",
    reason: "cancelled",
    detail: "The call was given up before it was sent.",
    sent: "no",
  });
  assert.is(await nameOf(target), "sample");
});

faults("a slow answer comes", async () => {
  const target = openSandbox({ faults: once("UpdateUserPool", { kind: "latency", milliseconds: 5 }) });
  assert.is((await target.call(rename("new"))).kind, "answered");
});

faults("somebody else writes between a description and the update", async () => {
  const target = openSandbox({ faults: once("UpdateUserPool", { kind: "meanwhile", calls: [rename("theirs")] }) });
  const before = await describe(target);
  await target.call({ operation: "UpdateUserPool", input: { UserPoolId: samplePoolId, UserPoolTags: {}, ...clear } });
  const after = await describe(target);
  assert.equal([before.Name, after.Name], ["sample", "theirs"]);
});

const clear = { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] } };

faults("an answer says more than any model knows", async () => {
  const members = { UserPool: { Future: { a: 1 }, LambdaConfig: { Future: "x" } } };
  const target = openSandbox({ faults: once("DescribeUserPool", { kind: "extra-members", members }) });
  const pool = await describe(target);
  assert.equal([pool.Future, pool.LambdaConfig.Future, pool.Name], [{ a: 1 }, "x", "sample"]);
  assert.is((await describe(target)).Future, undefined);
});

faults("the port is asked once for each call, with how often its operation was called", async () => {
  const asked: string[] = [];
  const target = openSandbox({
    faults({ operation, count, input }) {
      asked.push(`${operation} ${count} ${Object.keys(input).join()}`);
      return Promise.resolve([]);
    },
  });
  const id = await create(target);
  await describe(target, id);
  await describe(target, id);
  await answerOf(target, "ListUserPools", { MaxResults: 1 });
  assert.equal(asked, [
    "CreateUserPool 1 PoolName",
    "DescribeUserPool 1 UserPoolId",
    "DescribeUserPool 2 UserPoolId",
    "ListUserPools 1 MaxResults",
  ]);
});

faults.run();
