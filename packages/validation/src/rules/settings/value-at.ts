import { childPointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "../../json-value.ts";
import type { SettingPointer } from "./setting-pointer.ts";

/** An element of a list, and where it stands. */
export interface Item<Value = JsonValue> {
  readonly pointer: string;
  readonly value: Value;
}

/** The value of a setting; undefined where it is not there. No member of the pointer needs unescaping. */
export function valueAt(document: JsonValue, pointer: SettingPointer): JsonValue | undefined {
  return pointer.split("/").slice(1).reduce<JsonValue | undefined>(memberOf, document);
}

/** One member of an object; undefined where there is none, and for every value without members. */
export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** True for a setting with a value of any type; `null` is none. */
export function isGiven(document: JsonValue, pointer: SettingPointer): boolean {
  const value = valueAt(document, pointer);
  return value !== undefined && value !== null;
}

/** The text of a setting; undefined where it is not there or no text. */
export function textAt(document: JsonValue, pointer: SettingPointer): string | undefined {
  const value = valueAt(document, pointer);
  return typeof value === "string" ? value : undefined;
}

/** The number of a setting; undefined where it is not there or no number. */
export function numberAt(document: JsonValue, pointer: SettingPointer): number | bigint | undefined {
  const value = valueAt(document, pointer);
  return typeof value === "number" || typeof value === "bigint" ? value : undefined;
}

/** The object of a setting; undefined where it is not there or none. */
export function objectAt(document: JsonValue, pointer: SettingPointer): JsonObject | undefined {
  const value = valueAt(document, pointer);
  return isJsonObject(value) ? value : undefined;
}

/** The elements of a list; none where it is not there or no list. */
export function itemsAt(document: JsonValue, pointer: SettingPointer): readonly Item[] {
  const value = valueAt(document, pointer);
  return isList(value) ? value.map((item, index) => ({ pointer: childPointer(pointer, index), value: item })) : [];
}

/** The elements of a list that are texts. */
export function textsAt(document: JsonValue, pointer: SettingPointer): readonly Item<string>[] {
  return itemsAt(document, pointer).flatMap(({ pointer: at, value }) =>
    typeof value === "string" ? [{ pointer: at, value }] : [],
  );
}

/** The names of an object's members that have a value; none for a value without members. */
export function givenNames(value: JsonValue | undefined): readonly string[] {
  return namesOf(value).filter((name) => memberOf(value, name) !== null);
}

/** The names of an object's members, those that are `null` too; none for a value without members. */
export function namesOf(value: JsonValue | undefined): readonly string[] {
  return isJsonObject(value) ? Object.keys(value).filter((name) => value[name] !== undefined) : [];
}

/** True for an object with members: no list, no bytes, not `null`. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value) && !(value instanceof Uint8Array);
}

/** True for a list; `Array.isArray` alone would lose the type of its elements. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
