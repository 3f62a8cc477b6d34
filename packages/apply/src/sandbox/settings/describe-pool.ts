import type { JsonObject } from "@longhand/validation";
import { modelOperation } from "../operation-model.ts";
import { memberOf, numberOf, objectFrom } from "../json.ts";
import { describedAs, settings } from "./settings.ts";

/**
 * The description of a pool with other settings: what only describes it stays, and its date moves. In the order of the model,
 * what the model does not have last. `now` is in milliseconds; the date is at least one millisecond after the last one.
 */
export function describePool(pool: JsonObject, changed: JsonObject, now: number): JsonObject {
  const names = new Set(settings().map(({ name }) => describedAs(name)));
  const fixed = describedMembers().filter((name) => !names.has(name));
  const whole = objectFrom([
    ...fixed.map((name) => [name, memberOf(pool, name)] as const),
    ...Object.entries(changed),
    ["LastModifiedDate", nextDate(numberOf(pool, "LastModifiedDate"), now)],
  ]);
  const order = new Set([...describedMembers(), ...Object.keys(whole)]);
  return objectFrom([...order].map((name) => [name, memberOf(whole, name)]));
}

/** A date in seconds, with milliseconds behind the point, as the service sends it. */
export function nextDate(last: number | undefined, now: number): number {
  const earliest = last === undefined ? 0 : Math.round(last * 1000) + 1;
  return Math.max(Math.round(now), earliest) / 1000;
}

function describedMembers(): readonly string[] {
  const described = modelOperation("DescribeUserPool")?.output.members.get("UserPool")?.shape;
  return described?.kind === "structure" ? [...described.members.keys()] : [];
}
