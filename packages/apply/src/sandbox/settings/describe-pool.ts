import type { JsonObject } from "@longhand/validation";
import { memberOf, objectFrom } from "../json.ts";
import { modelOperation } from "../operation-model.ts";
import { describedAs, settings } from "./settings.ts";

/**
 * The description of a pool with other settings: what only describes it stays. In the order of the model,
 * what the model does not have last.
 */
export function describePool(pool: JsonObject, changed: JsonObject): JsonObject {
  const names = new Set(settings().map(({ name }) => describedAs(name)));
  const fixed = describedMembers().filter((name) => !names.has(name));
  const whole = objectFrom([...fixed.map((name) => [name, memberOf(pool, name)] as const), ...Object.entries(changed)]);
  const order = new Set([...describedMembers(), ...Object.keys(whole)]);
  return objectFrom([...order].map((name) => [name, memberOf(whole, name)]));
}

/**
 * The date of a change in seconds, with milliseconds behind the point, as the service sends it: now, which is in milliseconds, and
 * at least one millisecond after the last change.
 */
export function nextDate(last: number | undefined, now: number): number {
  const earliest = last === undefined ? 0 : Math.round(last * 1000) + 1;
  return Math.max(Math.round(now), earliest) / 1000;
}

function describedMembers(): readonly string[] {
  const described = modelOperation("DescribeUserPool")?.output.members.get("UserPool")?.shape;
  return described?.kind === "structure" ? [...described.members.keys()] : [];
}
