import type { Shape } from "@longhand/model";
import type { JsonValue } from "@longhand/validation";
import { isObject, memberOf, objectFrom } from "../../json.ts";
import type { Mirror } from "../mirror.ts";
import { describedAs, settings } from "../settings.ts";

/** Members in the order of the model, whatever order they came in: equal pools are equal texts. Not a step of the service. */
export const modelOrder: Mirror = (merged) => {
  const known = settings().map(({ name, shape }) => [describedAs(name), shape] as const);
  const ordered = known.map(([name, shape]) => [name, inOrder(memberOf(merged.settings, name), shape)] as const);
  return { ...merged, settings: objectFrom([...ordered, ...Object.entries(merged.settings).filter(isNewer(known))]) };
};

function isNewer(known: readonly (readonly [string, Shape])[]): (entry: readonly [string, JsonValue]) => boolean {
  const names = new Set(known.map(([name]) => name));
  return ([name]) => !names.has(name);
}

function inOrder(value: JsonValue | undefined, shape: Shape): JsonValue | undefined {
  if (shape.kind !== "structure" || !isObject(value)) return value;
  const ordered = [...shape.members.values()].map((member) => {
    return [member.name, inOrder(memberOf(value, member.name), member.shape)] as const;
  });
  return objectFrom([...ordered, ...Object.entries(value).filter(([name]) => !shape.members.has(name))]);
}
