import type { Call, Reply, Target } from "@longhand/apply";
import type { JsonObject, JsonValue } from "@longhand/validation";

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A target that describes pools with other members; nothing that is written changes them. */
export function withStored(target: Target, stored: JsonObject): Target {
  const call = async (asked: Call): Promise<Reply> => {
    const reply = await target.call(asked);
    const pool = reply.kind === "answered" ? reply.output["UserPool"] : undefined;
    if (reply.kind !== "answered" || asked.operation !== "DescribeUserPool" || !isObject(pool)) return reply;
    return { ...reply, output: { ...reply.output, UserPool: { ...pool, ...stored } } };
  };
  return { ...target, call };
}
