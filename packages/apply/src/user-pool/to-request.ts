import type { JsonObject, JsonValue } from "@longhand/validation";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import { membersOf, objectOf } from "../json/kinds.ts";
import { textWithSlices } from "../json/text-with-slices.ts";
import type { PoolSettings } from "../plan.ts";
import { settingNames } from "./members.ts";
import { messageTwins } from "./message-twins.ts";

/** A request, and its text where JSON values cannot carry it. */
export interface Sendable {
  readonly request: JsonObject;
  readonly text?: string;
}

/** The request of UpdateUserPool that names every setting of a state; complete containers, twins with one text. */
export function wholeRequest(poolId: string, { settings, mirrored }: PoolSettings): JsonObject {
  const twins = messageTwins.flatMap(({ legacy, pointer }) => {
    const text = valueAt(settings, pointer);
    return mirrored.includes(legacy) && text !== undefined ? [[legacy, text] as const] : [];
  });
  const members = new Map<string, JsonValue>([...twins, ...membersOf(settings)]);
  const known = settingNames().flatMap((name) => {
    const value = members.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const names = new Set(settingNames());
  // What the model does not know comes from a wish alone; the check of the request says so.
  const strange = [...members].filter(([name]) => !names.has(name));
  return objectOf([["UserPoolId", poolId], ...known, ...strange]);
}

/** A request with the members that no model knows put back, byte for byte. */
export function withUnknown(request: JsonObject, unknown: PoolSettings["unknown"]): Sendable {
  const pointers = Object.keys(unknown);
  if (pointers.length === 0) return { request };
  const whole = pointers.reduce((so, pointer) => {
    const value: JsonValue = JSON.parse(unknown[pointer] ?? "null");
    return withValueAt(so, pointer, value);
  }, request);
  return { request: whole, text: textWithSlices(whole, unknown) };
}
