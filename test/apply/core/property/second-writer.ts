import { type Call, canonicalise, type Reply, type Target, wholeRequest } from "@longhand/apply";
import type { JsonObject, JsonValue } from "@longhand/validation";

/** Somebody else with the AWS CLI and care: describes the pool, changes one setting, and sends everything back. */
export async function writeAsSecond(target: Target, poolId: string, patch: JsonObject): Promise<Reply> {
  const described = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: poolId } });
  const pool = described.kind === "answered" ? described.output["UserPool"] : undefined;
  if (!isObject(pool)) throw new Error("The second writer cannot read the pool.");
  const request = { ...wholeRequest(poolId, canonicalise(pool).state), ...patch };
  return target.call({ operation: "UpdateUserPool", input: request });
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A target where something happens just before one of the calls. */
export interface Interrupted {
  readonly target: Target;
  /** The operation of the call before which it happened; undefined while it has not. */
  readonly happenedBefore: () => string | undefined;
}

/** Does `act` just before the call of this number, from 0. */
export function interrupt(target: Target, at: number, act: () => Promise<unknown>): Interrupted {
  let count = 0;
  let before: string | undefined;
  const call = async (asked: Call): Promise<Reply> => {
    if (count === at) {
      before = asked.operation;
      await act();
    }
    count += 1;
    return target.call(asked);
  };
  return { target: { ...target, call }, happenedBefore: () => before };
}
