import { findShape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isObject, memberOf, objectFrom } from "../json.ts";
import { updateUserPool } from "../operation-model.ts";
import type { PoolRecord } from "../pool-record.ts";
import type { SandboxMode } from "../sandbox-mode.ts";
import { completeSetting } from "./complete-setting.ts";
import { leftOut } from "./left-out.ts";
import { mirrors } from "./mirrors.ts";
import { describedAs, settings } from "./settings.ts";

/** What UpdateUserPool makes of a pool: its settings by their names in a description, and what they leave behind. */
export interface Merged {
  readonly settings: JsonObject;
  readonly unusedValidity: PoolRecord["unusedValidity"];
}

/** A request for a pool, and how much of the pool stays. */
export interface Merge {
  readonly record: PoolRecord;
  /** Without members that no setting has. */
  readonly request: JsonObject;
  readonly mode: SandboxMode;
  /** Settings that are newer than the model. */
  readonly newer: readonly string[];
}

/**
 * The settings of a pool after a request: each that is sent replaces the whole of the old one, each that is not is kept or reset.
 * `Policies` alone has two parts that are kept or reset one by one.
 */
export function mergeRequest(merge: Merge): Merged {
  const { record, request, newer } = merge;
  const merged = settings().map(({ name }): readonly [string, JsonValue | undefined] => [
    describedAs(name),
    name === "Policies" ? mergePolicies(merge) : mergeSetting(merge, name, memberOf(record.pool, describedAs(name))),
  ]);
  const unknown = newer.filter((path) => !path.includes(".")).map((name) => [name, memberOf(request, name)] as const);
  return mirrors.reduce<Merged>((state, mirror) => mirror(state, merge), {
    settings: objectFrom([...merged, ...unknown]),
    unusedValidity: record.unusedValidity,
  });
}

function mergePolicies(merge: Merge): JsonValue {
  const old = memberOf(merge.record.pool, "Policies");
  const sent = memberOf(merge.request, "Policies");
  return objectFrom(
    ["PasswordPolicy", "SignInPolicy"].map((name) => [
      name,
      valueAfter(merge.mode, `Policies.${name}`, { sent: memberOf(sent, name), old: memberOf(old, name) }),
    ]),
  );
}

function mergeSetting({ request, mode }: Merge, name: string, old: JsonValue | undefined): JsonValue | undefined {
  return valueAfter(mode, name, { sent: memberOf(request, name), old });
}

/** Containers that say nothing when they are empty; the other ones clear what they hold. */
const saysNothing: ReadonlySet<string> = new Set(["Policies.SignInPolicy", "UserAttributeUpdateSettings"]);

interface Sides {
  readonly sent: JsonValue | undefined;
  readonly old: JsonValue | undefined;
}

function valueAfter(mode: SandboxMode, path: string, { sent, old }: Sides): JsonValue | undefined {
  if (sent !== undefined && isObject(sent) && saysNothing.has(path) && Object.keys(sent).length === 0) return old;
  if (sent !== undefined) return completeSetting(sent, findShape(updateUserPool().input, path), path);
  const fate = leftOut(path, mode);
  return fate.kind === "kept" ? old : fate.to;
}
