import { childPointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isSameJson } from "../json/canonical-json.ts";
import { isObject, membersOf } from "../json/kinds.ts";
import { canonicalText } from "../json/raw-json.ts";
import type { PoolSettings } from "../plan.ts";
import { absentMeans, comparable } from "./comparable.ts";
import { comparableMfa } from "./comparable-mfa.ts";

/** A setting that two states have differently. */
export interface SettingDifference {
  /** JSON pointer; of MFA factors below `/Mfa`. A list is one setting, and so is a tag. */
  readonly path: string;
  /** Absent where it is not set. What is not there but means something has that value. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/**
 * The settings that differ between two states, in the order of the first, then of the second. Spellings that mean the same
 * are no difference. MFA factors count where both states have them.
 */
export function differences(before: PoolSettings, after: PoolSettings): readonly SettingDifference[] {
  const settings = leafDifferences(comparable(before.settings), comparable(after.settings), "");
  const mfa =
    before.mfa === undefined || after.mfa === undefined
      ? []
      : leafDifferences(comparableMfa(before.mfa), comparableMfa(after.mfa), "/Mfa");
  return [...settings, ...mfa, ...unknownDifferences(before.unknown, after.unknown)];
}

/** A container whose presence is a setting of its own: where it comes or goes it is one setting, and taken back as one. */
const presence = "/DeviceConfiguration";

function leafDifferences(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
): readonly SettingDifference[] {
  if (isSameJson(before, after)) return [];
  if (pointer === presence && (before === undefined || after === undefined))
    return [difference(pointer, before, after)];
  if (!hasParts(before) && !hasParts(after)) return [difference(pointer, before, after)];
  const names = new Set([...membersOf(before), ...membersOf(after)].map(([name]) => name));
  const [one, other] = [new Map(membersOf(before)), new Map(membersOf(after))];
  const below = [...names].flatMap((name) =>
    leafDifferences(one.get(name), other.get(name), childPointer(pointer, name)),
  );
  // Against a value without parts the container itself is a difference too: an empty one may be a setting of its own.
  return isPlain(before) || isPlain(after) ? [difference(pointer, before, after)] : below;
}

/** True for an object with members: its parts are settings, it is none itself. */
function hasParts(value: JsonValue | undefined): value is JsonObject {
  return isObject(value) && membersOf(value).length > 0;
}

/** True for what should be an object here and is none. */
function isPlain(value: JsonValue | undefined): boolean {
  return value !== undefined && !isObject(value);
}

function difference(path: string, before?: JsonValue, after?: JsonValue): SettingDifference {
  const [was, becomes] = [before ?? absentMeans.get(path), after ?? absentMeans.get(path)];
  return {
    path,
    ...(was === undefined ? {} : { before: was }),
    ...(becomes === undefined ? {} : { after: becomes }),
  };
}

type Texts = PoolSettings["unknown"];

function unknownDifferences(before: Texts, after: Texts): readonly SettingDifference[] {
  const pointers = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...pointers].flatMap((path) => {
    const [was, becomes] = [before[path], after[path]];
    if (was !== undefined && becomes !== undefined && canonicalText(was) === canonicalText(becomes)) return [];
    return [
      {
        path,
        ...(was === undefined ? {} : { before: plainValue(was) }),
        ...(becomes === undefined ? {} : { after: plainValue(becomes) }),
      },
    ];
  });
}

/** For showing alone: numbers beyond double precision are rounded. */
function plainValue(text: string): JsonValue {
  const value: JsonValue = JSON.parse(text);
  return value;
}
