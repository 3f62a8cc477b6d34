import { type Cursor, giveUp, take, takeMatch, takeText } from "./cursor.ts";
import type { LookPattern } from "./pattern.ts";

/** What the text after a `(` makes of the group. */
export type GroupStart =
  | { readonly kind: "plain" }
  /** Flags alone, `(?s)`: there is no body, and the `)` is taken. */
  | { readonly kind: "flags" }
  | Pick<LookPattern, "kind" | "direction" | "wanted">;

const looks: ReadonlyMap<string, GroupStart> = new Map<string, GroupStart>([
  ["?=", { kind: "look", direction: "ahead", wanted: "present" }],
  ["?!", { kind: "look", direction: "ahead", wanted: "absent" }],
  ["?<=", { kind: "look", direction: "behind", wanted: "present" }],
  ["?<!", { kind: "look", direction: "behind", wanted: "absent" }],
]);

/** Reads what stands between a `(` and the body of its group, and sets the cursor's flags where it changes them. */
export function readGroupStart(cursor: Cursor): GroupStart {
  for (const [text, start] of looks) {
    if (takeText(cursor, text)) return start;
  }
  // Names do not matter: nothing refers to a group.
  if (!takeText(cursor, "?") || takeText(cursor, ":") || takeMatch(cursor, /<[A-Za-z]\w*>/y)) return { kind: "plain" };
  return readFlags(cursor);
}

function readFlags(cursor: Cursor): GroupStart {
  const [, on, off = ""] = takeMatch(cursor, /([is]*)(?:-([is]*))?(?=[:)])/y) ?? [];
  if (on === undefined) {
    giveUp(cursor);
    return { kind: "flags" };
  }
  const { ignoreCase, dotAll } = cursor.flags;
  cursor.flags = {
    ignoreCase: (ignoreCase || on.includes("i")) && !off.includes("i"),
    dotAll: (dotAll || on.includes("s")) && !off.includes("s"),
  };
  return { kind: take(cursor) === ":" ? "plain" : "flags" };
}
