import { childPointer } from "@longhand/model";
import type { JsonValue } from "../../json-value.ts";
import { type Item, itemsAt, memberOf } from "./value-at.ts";

/** The names of the ways to recover an account, each with its place. */
export function recoveryNamesIn(document: JsonValue): readonly Item<string>[] {
  return recoveryMembers(document, "Name").flatMap(({ pointer, value }) =>
    typeof value === "string" ? [{ pointer, value }] : [],
  );
}

/** One member of every way to recover an account that has it as a text or a number. */
export function recoveryMembers(
  document: JsonValue,
  member: "Name" | "Priority",
): readonly Item<string | number | bigint>[] {
  return itemsAt(document, "/AccountRecoverySetting/RecoveryMechanisms").flatMap(({ pointer, value: mechanism }) => {
    const value = memberOf(mechanism, member);
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
    return isScalar ? [{ pointer: childPointer(pointer, member), value }] : [];
  });
}
