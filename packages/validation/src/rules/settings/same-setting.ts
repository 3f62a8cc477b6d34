import type { JsonValue } from "../../json-value.ts";
import { givenNames, isJsonObject, isList, memberOf } from "./value-at.ts";

/** No setting is as deep; what is has the wrong shape, and is no setting of the pool. */
const Deepest = 16;

/**
 * True where two values set the same: the order of members and of the elements of a list says nothing (the service's
 * lists are sets, or carry their priority inside), and `null` is as good as absent.
 */
export function isSameSetting(one: JsonValue | undefined, other: JsonValue | undefined, depth = 0): boolean {
  if (depth > Deepest) return false;
  const isSame = (a: JsonValue | undefined, b: JsonValue | undefined) => isSameSetting(a, b, depth + 1);
  if (isList(one) && isList(other)) {
    const [ones, others] = [sorted(one), sorted(other)];
    return ones.length === others.length && ones.every((item, index) => isSame(item, others[index]));
  }
  if (isJsonObject(one) && isJsonObject(other)) {
    const names = new Set([...givenNames(one), ...givenNames(other)]);
    return [...names].every((name) => isSame(memberOf(one, name), memberOf(other, name)));
  }
  return (one ?? undefined) === (other ?? undefined);
}

function sorted(list: readonly JsonValue[]): readonly JsonValue[] {
  return list.toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Texts sort by themselves, ways to recover an account by their priority. */
function sortKey(item: JsonValue): string {
  const key = memberOf(item, "Priority") ?? item;
  return typeof key === "object" ? "" : String(key);
}
