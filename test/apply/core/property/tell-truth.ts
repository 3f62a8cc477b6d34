import type { Result } from "@longhand/apply";

type Leaves = ReadonlyMap<string, string>;

/** A pool before, what somebody else made of it, and after an apply. */
export interface Course {
  readonly before: Leaves;
  /** What the second writer changed: path to value, undefined where they cleared it. */
  readonly others: ReadonlyMap<string, string | undefined>;
  readonly after: Leaves;
  readonly result: Result;
  /** The second writer came between the last read and the write: nothing in the service tells. */
  readonly isUnseen: boolean;
}

/** What is not as the result says, in sentences; none where all is told. */
export function untold({ before, others, after, result, isUnseen }: Course): readonly string[] {
  const planned = new Map((result.plan?.changes ?? []).map((change) => [change.path, change]));
  const told = new Set(
    [...(result.drift ?? []), ...(result.standing ?? []), ...(result.moved ?? []), ...(result.appeared ?? [])].map(
      ({ path }) => path,
    ),
  );
  const isWritten = result.written !== "no";
  const isIn = (known: Iterable<string>, path: string) =>
    [...known].some((one) => `${path}/`.startsWith(`${one}/`) || `${one}/`.startsWith(`${path}/`));
  const paths = new Set([...before.keys(), ...after.keys(), ...others.keys()]);
  return [...paths].flatMap((path) => {
    const now = after.get(path);
    if (isIn(told, path)) return [];
    const allowed = [others.has(path) ? others.get(path) : before.get(path)];
    // What nobody can see has to be said to be possible.
    if (others.has(path) && isUnseen && result.unguardedMs !== undefined) allowed.push(before.get(path));
    if (isIn(planned.keys(), path) && isWritten) return [];
    return allowed.includes(now)
      ? []
      : [`${path} was ${String(allowed[0])} and is ${String(now)}, and nobody was told.`];
  });
}

/** True where every change of the plan is on the pool. */
export function isApplied({ result, after }: Course): boolean {
  return (result.plan?.changes ?? [])
    .filter(({ path }) => !path.startsWith("/Mfa") && path !== "/DeviceConfiguration")
    .every(({ path, after: wanted }) => isSame(after.get(path), wanted));
}

/** What means nothing is not among the leaves. */
function isSame(found: string | undefined, wanted: unknown): boolean {
  if (found !== undefined) return found === JSON.stringify(wanted);
  return (
    wanted === undefined ||
    [
      "[]",
      "0",
      "7",
      "false",
      '"OFF"',
      '"INACTIVE"',
      '"ORIGINAL"',
      '"CONFIRM_WITH_CODE"',
      '"COGNITO_DEFAULT"',
      '["PASSWORD"]',
    ].includes(JSON.stringify(wanted))
  );
}
