import { applyChange, type Result, sandboxModes } from "@longhand/apply";
import type { JsonObject } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "../ports-to.ts";
import { otherPatches, patches, pools } from "./arbitrary-pool.ts";
import { leavesOf, makePool } from "./pool-in-sandbox.ts";
import { interrupt, writeAsSecond } from "./second-writer.ts";
import { type Course, isApplied, untold } from "./tell-truth.ts";

/** Pools and changes; `LONGHAND_CASES` and `LONGHAND_SEED` set other ones. */
const numRuns = Number(process.env["LONGHAND_CASES"] ?? 150);
const seed = Number(process.env["LONGHAND_SEED"] ?? 20_261_127);

interface Second {
  /** Before which call of ours, from 0. */
  readonly at: number;
  readonly patch: JsonObject;
}

const seconds: fc.Arbitrary<Second> = fc.record({ at: fc.integer({ min: 0, max: 4 }), patch: otherPatches });

interface Case {
  readonly mode: (typeof sandboxModes)[number];
  readonly pool: JsonObject;
  readonly patch: JsonObject;
  readonly second: Second | undefined;
  readonly onMoved: "refuse" | "rebase";
}

const cases: fc.Arbitrary<Case> = fc.record({
  mode: fc.constantFrom(...sandboxModes),
  pool: pools,
  patch: patches,
  second: fc.option(seconds, { nil: undefined }),
  onMoved: fc.constantFrom("refuse", "rebase"),
});

/** Both replace what they carry. */
const isWrite = (operation = "") => /^(?:UpdateUserPool|SetUserPoolMfaConfig)$/.test(operation);

/** One pool, one change, perhaps a second writer; undefined where there can be no such pool. */
async function run({ mode, pool: settings, patch, second, onMoved }: Case): Promise<Course | undefined> {
  const pool = await makePool(mode, settings);
  if (pool === undefined) return undefined;
  const before = await leavesOf(pool);
  const others = new Map<string, string | undefined>();
  const { target, happenedBefore } = interrupt(pool.target, second?.at ?? -1, async () => {
    const was = await leavesOf(pool);
    await writeAsSecond(pool.target, pool.poolId, second?.patch ?? {});
    const is = await leavesOf(pool);
    for (const path of new Set([...was.keys(), ...is.keys()])) {
      if (was.get(path) !== is.get(path)) others.set(path, is.get(path));
    }
  });
  const intent = { poolId: pool.poolId, patch, policy: { onMoved, onDependents: "cascade" } } as const;
  const result = await applyChange(intent, { acknowledged: "all" }, portsTo(target));
  return { before, others, after: await leavesOf(pool), result, isUnseen: isWrite(happenedBefore()) };
}

/** How often each outcome came. */
function countIn(tally: Map<string, number>, { outcome }: Result): void {
  tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
}

const property = suite("properties: nothing is lost");

property(`what was not named is as before, or the result says what is not (seed ${seed})`, async () => {
  const tally = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const course = await run(one);
      fc.pre(course !== undefined);
      countIn(tally, course.result);
      const { result } = course;
      const about = JSON.stringify({ ...result, plan: undefined, changes: result.plan?.changes });
      assert.equal(untold(course), [], about);
      if (result.outcome === "VERIFIED" && one.second === undefined) assert.ok(isApplied(course), about);
      if (result.outcome === "DRIFTED") assert.ok(result.repair !== undefined, about);
      if (one.second === undefined) assert.not(/DRIFTED|PARTIAL|NOT_APPLIED|STALE_PLAN/.test(result.outcome), about);
    }),
    { numRuns, seed },
  );
  const counts = [...tally].map(([outcome, count]) => `${outcome} ${count}`);
  process.stdout.write(`  ${counts.join(", ")} `);
  assert.ok((tally.get("VERIFIED") ?? 0) > numRuns / 3, counts.join(", "));
});

property.run();
