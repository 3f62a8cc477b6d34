import { createSandbox, type Reply, type SandboxOptions, samplePoolId, type Target } from "@longhand/apply";
import type { JsonObject } from "@longhand/validation";
import * as assert from "uvu/assert";

/** Any JSON, as tests read it. */
export type Answer = ReturnType<typeof JSON.parse>;

/** A sandbox in memory, at a clock that stands still. */
export function openSandbox(options: Partial<SandboxOptions> = {}): Target {
  return createSandbox({ place: "memory", clock: () => 1_700_000_000_000, ...options });
}

/** The answer of a call that has to be done. */
export async function answerOf(target: Target, operation: string, input: JsonObject): Promise<Answer> {
  const reply = await target.call({ operation, input });
  assert.is(reply.kind, "answered", JSON.stringify(reply));
  return plain(reply).output;
}

/** Name and message of the exception of a call that has to be refused. */
export async function refusalOf(target: Target, operation: string, input: JsonObject): Promise<readonly string[]> {
  const reply = await target.call({ operation, input });
  assert.is(reply.kind, "refused", JSON.stringify(reply));
  const { name, message } = plain(reply).exception;
  return [name, message];
}

/** The description of a pool. */
export async function describe(target: Target, id: string = samplePoolId): Promise<Answer> {
  return (await answerOf(target, "DescribeUserPool", { UserPoolId: id })).UserPool;
}

/** Makes a pool and gives its id. */
export async function create(target: Target, settings: JsonObject = {}): Promise<string> {
  return (await answerOf(target, "CreateUserPool", { PoolName: "test", ...settings })).UserPool.Id;
}

function plain(reply: Reply): Answer {
  return JSON.parse(JSON.stringify(reply));
}
