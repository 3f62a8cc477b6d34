import { isDeepStrictEqual } from "node:util";
import { parsePointer } from "@longhand/model";
import { type Facts, factsSchema, type PatchEntry } from "./facts-schema.ts";

/** Facts after their corrections, and the corrections that changed nothing. */
export interface PatchedFacts {
  readonly facts: Facts;
  readonly redundant: readonly PatchEntry[];
}

/** Sets every entry's value at its pointer, in order. Throws for a pointer to nowhere, or when no facts come out. */
export function applyPatch(facts: Facts, patch: readonly PatchEntry[]): PatchedFacts {
  const patched: unknown = structuredClone(facts);
  const redundant = patch.filter((entry) => !setAt(patched, entry));
  return { facts: factsSchema.parse(patched), redundant };
}

/** True when it made a difference. */
function setAt(root: unknown, { pointer, value }: PatchEntry): boolean {
  const segments = parsePointer(pointer) ?? [];
  const name = segments.at(-1) ?? "";
  const parent = segments.slice(0, -1).reduce<unknown>((at, segment) => (isObject(at) ? at[segment] : undefined), root);
  if (!isObject(parent)) {
    throw new Error(`The patch points to nowhere: ${pointer}`);
  }
  const changes = !isDeepStrictEqual(parent[name], value);
  parent[name] = value;
  return changes;
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
