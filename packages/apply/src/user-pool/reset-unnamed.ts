import { childPointer, findOmission, parsePointer, type Shape, type StructureShape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isObject, membersOf, objectOf } from "../json/kinds.ts";
import { updateOperation } from "./members.ts";

/** Settings before and after a patch, and the patch. */
export interface Patched {
  readonly base: JsonObject;
  /** The base with the patch over it. */
  readonly patched: JsonObject;
  readonly patch: JsonObject;
}

/** Whose word counts where a measurement and AWS's own text differ on what is reset. */
export type Ledger = "measured" | "documented";

/**
 * What the settings become where a bare call sends the patch alone: named settings are as the patch says, others fall to
 * what the service resets them to, and stay where it keeps them. Where a container is named, the same goes for its members.
 * Nobody knows of some what becomes of them: these are reset, as AWS's own text says.
 */
export function resetUnnamed({ base, patched, patch }: Patched, ledger: Ledger): JsonObject {
  return resetMembers({ base, patched, patch, ledger, pointer: "", shape: updateOperation().input });
}

interface Level {
  readonly ledger: Ledger;
  readonly base: JsonValue | undefined;
  /** The base with the patch over it. */
  readonly patched: JsonValue | undefined;
  readonly patch: JsonValue;
  readonly pointer: string;
  readonly shape: StructureShape;
}

function resetMembers(level: Level): JsonObject {
  const [base, patched, patch] = [level.base, level.patched, level.patch].map((value) => new Map(membersOf(value)));
  const names = new Set([...level.shape.members.keys(), ...(patched?.keys() ?? [])]);
  names.delete("UserPoolId");
  return objectOf(
    [...names].flatMap((name) => {
      const pointer = childPointer(level.pointer, name);
      const change = patch?.get(name);
      const value =
        change === undefined
          ? unnamed(pointer, base?.get(name), level.ledger)
          : named({ ...level, base: base?.get(name), patched: patched?.get(name), patch: change, pointer }, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function named(level: Level, name: string): JsonValue | undefined {
  const shape: Shape | undefined = level.shape.members.get(name)?.shape;
  if (shape?.kind === "map" && isObject(level.patch)) return withoutNulls(level.patch);
  if (shape?.kind !== "structure" || !isObject(level.patch)) return level.patched;
  return resetMembers({ ...level, shape });
}

/** A bare call carries the map as it was named; the service replaces the old one. */
function withoutNulls(map: JsonObject): JsonObject {
  return objectOf(membersOf(map).filter(([, value]) => value !== null));
}

function unnamed(pointer: string, value: JsonValue | undefined, ledger: Ledger): JsonValue | undefined {
  const omission = findOmission(updateOperation(), (parsePointer(pointer) ?? []).join("."));
  const isKept = omission?.omitted === "kept" && (ledger === "measured" || omission.documented !== "reset");
  if (omission === undefined || isKept || omission.default === undefined) return value;
  return omission.default ?? undefined;
}
