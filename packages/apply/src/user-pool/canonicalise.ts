import { parsePointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import { asText, isList, isObject, membersOf, objectOf } from "../json/kinds.ts";
import { sliceAt } from "../json/raw-json.ts";
import { textWithSlices } from "../json/text-with-slices.ts";
import type { PoolSettings } from "../plan.ts";
import { settingNames } from "./members.ts";
import { messageTwins } from "./message-twins.ts";
import { findUnknownMembers } from "./unknown-members.ts";

/** What DescribeUserPool says of a pool, in the form that we work with. */
export interface CanonicalPool {
  readonly name: string;
  /** Absent where the service gives none. */
  readonly arn?: string;
  /** Epoch milliseconds. */
  readonly lastModified?: number;
  readonly state: PoolSettings;
  /** Retired members whose text is not that of their twin in the template: the template counts. */
  readonly conflicts: readonly string[];
}

/** The settings that stand for an answer: those of a pool, and what is left out of them. */
interface Draft {
  readonly settings: JsonObject;
  readonly mirrored: readonly string[];
  readonly conflicts: readonly string[];
}

/**
 * A described pool in canonical form: only what can be updated; no nulls and no empty texts; of two members that hold one
 * fact the newer one; no tags of AWS's own. `text` is the answer that holds the pool, byte for byte, where there is one.
 */
export function canonicalise(pool: JsonObject, text?: string): CanonicalPool {
  const unknown = findUnknownMembers(pool);
  const known = unknown.reduce((rest, pointer) => withValueAt(rest, pointer, undefined), pool);
  const { settings, mirrored, conflicts } = mergeTwins(dropOldValidity(dropReservedTags(pickSettings(known))));
  const slices = objectOfTexts(unknown.map((pointer) => [pointer, textOf(pool, pointer, text)] as const));
  const [arn, modified] = [asText(pool["Arn"]), toMilliseconds(pool["LastModifiedDate"])];
  return {
    name: asText(pool["Name"]) ?? "",
    ...(arn === undefined ? {} : { arn }),
    ...(modified === undefined ? {} : { lastModified: modified }),
    state: { settings, unknown: slices, mirrored },
    conflicts,
  };
}

function objectOfTexts(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries);
}

function textOf(pool: JsonObject, pointer: string, text: string | undefined): string {
  const sliced = text === undefined ? undefined : sliceAt(text, ["UserPool", ...(parsePointer(pointer) ?? [])]);
  return sliced ?? textWithSlices(valueAt(pool, pointer) ?? null, {});
}

/** The settings, in the model's order; `Name` becomes `PoolName`. */
function pickSettings(pool: JsonObject): JsonObject {
  return objectOf(
    settingNames().flatMap((name) => {
      const value = withoutEmpty(pool[name === "PoolName" ? "Name" : name], name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Nothing and an empty text are no setting; an empty tag is one. */
function withoutEmpty(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (name === "UserPoolTags") return value;
  if (isList(value)) return value.map((item) => withoutEmpty(item, "") ?? item);
  if (!isObject(value)) return value;
  return objectOf(
    membersOf(value).flatMap(([child, inner]) => {
      const kept = withoutEmpty(inner, "");
      return kept === undefined ? [] : [[child, kept] as const];
    }),
  );
}

/** AWS refuses keys that begin with `aws:`, in any case, in a request. */
function isReservedTag(key: string): boolean {
  return key.toLowerCase().startsWith("aws:");
}

function dropReservedTags(settings: JsonObject): JsonObject {
  const tags = settings["UserPoolTags"];
  if (!isObject(tags)) return settings;
  const own = membersOf(tags).filter(([key]) => !isReservedTag(key));
  return withValueAt(settings, "/UserPoolTags", own.length === 0 ? undefined : objectOf(own));
}

/** The service describes the older validity beside the newer one, and refuses both in one request. */
function dropOldValidity(settings: JsonObject): JsonObject {
  if (valueAt(settings, "/Policies/PasswordPolicy/TemporaryPasswordValidityDays") === undefined) return settings;
  return withValueAt(settings, "/AdminCreateUserConfig/UnusedAccountValidityDays", undefined);
}

function mergeTwins(settings: JsonObject): Draft {
  return messageTwins.reduce<Draft>(
    (draft, { legacy, pointer }) => {
      const [older, newer] = [draft.settings[legacy], valueAt(draft.settings, pointer)];
      if (older === undefined) return draft;
      const merged = withValueAt(withValueAt(draft.settings, `/${legacy}`, undefined), pointer, newer ?? older);
      const isConflict = newer !== undefined && newer !== older;
      return {
        settings: merged,
        mirrored: [...draft.mirrored, legacy],
        conflicts: isConflict ? [...draft.conflicts, legacy] : draft.conflicts,
      };
    },
    { settings, mirrored: [], conflicts: [] },
  );
}

/** Epoch seconds or ISO 8601, as epoch milliseconds. */
function toMilliseconds(date: JsonValue | undefined): number | undefined {
  const milliseconds = typeof date === "number" ? Math.round(date * 1000) : Date.parse(asText(date) ?? "");
  return Number.isFinite(milliseconds) ? milliseconds : undefined;
}
