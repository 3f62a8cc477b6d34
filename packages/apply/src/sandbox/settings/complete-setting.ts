import type { Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject, memberOf, objectFrom } from "../json.ts";
import { defaultOf } from "./left-out.ts";

/** Lists whose order and repetitions say nothing. */
const sets: ReadonlySet<string> = new Set([
  "AutoVerifiedAttributes",
  "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate",
  "Policies.SignInPolicy.AllowedFirstAuthFactors",
]);

/**
 * What the service stores of a setting that it is sent: the container as a whole, with the default of each member that it lacks
 * and that has one. `path` is dotted, from the request down.
 */
export function completeSetting(value: JsonValue, shape: Shape | undefined, path: string): JsonValue {
  if (sets.has(path) && isList(value)) return [...new Set(value)];
  if (shape?.kind !== "structure" || !isObject(value)) return value;
  return completeStructure(value, [...shape.members.values()], path);
}

function completeStructure(
  value: JsonObject,
  members: readonly { readonly name: string; readonly shape: Shape }[],
  path: string,
): JsonObject {
  const known = members.map(({ name, shape }): readonly [string, JsonValue | undefined] => {
    const at = `${path}.${name}`;
    const member = memberOf(value, name);
    return [name, member === undefined ? (defaultOf(at) ?? undefined) : completeSetting(member, shape, at)];
  });
  const names = new Set(members.map(({ name }) => name));
  return objectFrom([...known, ...Object.entries(value).filter(([name]) => !names.has(name))]);
}
