import { childPointer } from "@longhand/model";
import type { JsonValue } from "../../json-value.ts";
import { type Item, itemsAt, memberOf } from "./value-at.ts";

/** The names of the ways to recover an account, each with its place. */
export function recoveryNamesIn(document: JsonValue): readonly Item<string>[] {
  return recoveryMembers(document, "Name").flatMap(({ pointer, value }) =>
    typeof value === "string" ? [{ pointer, value }] : [],
  );
}

/** One member of every way to recover an account that has it. */
export function recoveryMembers(document: JsonValue, member: "Name" | "Priority"): readonly Item[] {
  return itemsAt(document, "/AccountRecoverySetting/RecoveryMechanisms").flatMap(({ pointer, value: mechanism }) => {
    const value = memberOf(mechanism, member);
    return value === undefined ? [] : [{ pointer: childPointer(pointer, member), value }];
  });
}
