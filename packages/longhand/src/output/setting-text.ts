import type { JsonValue } from "@longhand/convert";
import { visible } from "@longhand/diagnostics";
import { parsePointer } from "@longhand/model";

/** A longer value is shown by its beginning. Characters. */
const Longest = 36;

/** The name of a setting for people: `/Policies/PasswordPolicy/MinimumLength` as `Policies.PasswordPolicy.MinimumLength`. */
export function settingName(pointer: string): string {
  return visible((parsePointer(pointer) ?? [pointer]).join("."));
}

/** A value for a cell of a table: JSON on one line, `-` where there is none. */
export function settingText(value: JsonValue | undefined): string {
  if (value === undefined) return "-";
  const text = visible(JSON.stringify(value, digits));
  return text.length <= Longest ? text : `${text.slice(0, Longest - 1)}…`;
}

function digits(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
