import { canonicalise, comparable, createSandbox, type Faults, type SandboxMode, type Target } from "@longhand/apply";
import type { JsonObject, JsonValue } from "@longhand/validation";

/** A pool in a sandbox of its own. */
export interface SandboxedPool {
  readonly target: Target;
  readonly poolId: string;
}

/** Makes a pool; undefined where the sandbox refuses these settings. */
export async function makePool(
  mode: SandboxMode,
  settings: JsonObject,
  faults: Faults = () => [],
): Promise<SandboxedPool | undefined> {
  let now = Date.UTC(2026, 10, 27);
  const clock = () => {
    now += 1;
    return now;
  };
  const target = createSandbox({ place: "memory", mode, sample: "absent", clock, faults });
  const made = await target.call({ operation: "CreateUserPool", input: settings });
  const pool = made.kind === "answered" ? made.output["UserPool"] : undefined;
  const id = isObject(pool) ? pool["Id"] : undefined;
  return typeof id === "string" ? { target, poolId: id } : undefined;
}

/** All that can be set on a pool, as values by JSON pointer. */
export async function leavesOf({ target, poolId }: SandboxedPool): Promise<ReadonlyMap<string, string>> {
  const input = { UserPoolId: poolId };
  const described = await target.call({ operation: "DescribeUserPool", input });
  const pool = described.kind === "answered" ? described.output["UserPool"] : undefined;
  if (!isObject(pool)) throw new Error(`The pool cannot be described: ${JSON.stringify(described)}`);
  return new Map(leaves(comparable(canonicalise(pool).state.settings), ""));
}

function leaves(value: JsonValue, pointer: string): readonly (readonly [string, string])[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [[pointer, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, child]) =>
    leaves(child, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
