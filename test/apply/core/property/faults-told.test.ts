import { advisedExceptions, applyChange, type Fault, sandboxModes } from "@longhand/apply";
import type { JsonObject } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "../ports-to.ts";
import { patches, pools } from "./arbitrary-pool.ts";
import { leavesOf, makePool } from "./pool-in-sandbox.ts";
import { type Course, isApplied, untold } from "./tell-truth.ts";

/** Pools, changes and faults; `LONGHAND_CASES` and `LONGHAND_SEED` set other ones. */
const numRuns = Number(process.env["LONGHAND_CASES"] ?? 100);
const seed = Number(process.env["LONGHAND_SEED"] ?? 20_261_127);

const when = fc.constantFrom("before", "after");

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constantFrom("reset", "timeout"), when }),
  fc.record({ kind: fc.constant("exception"), name: fc.constantFrom(...advisedExceptions), when }),
);

interface Case {
  readonly mode: (typeof sandboxModes)[number];
  readonly pool: JsonObject;
  readonly patch: JsonObject;
  /** By the number of the call, from 0. */
  readonly faults: readonly (Fault | undefined)[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  mode: fc.constantFrom(...sandboxModes),
  pool: pools,
  patch: patches,
  faults: fc.array(fc.option(fault, { nil: undefined, freq: 2 }), { maxLength: 8 }),
});

async function run({ mode, pool: settings, patch, faults }: Case): Promise<Course | undefined> {
  let calls = -1;
  const faulty = () => {
    const current = calls < 0 ? undefined : faults[calls];
    if (calls >= 0) calls += 1;
    return current === undefined ? [] : [current];
  };
  const pool = await makePool(mode, settings, faulty);
  if (pool === undefined) return undefined;
  const before = await leavesOf(pool);
  calls = 0;
  const intent = { poolId: pool.poolId, patch, policy: { onDependents: "cascade" } } as const;
  const result = await applyChange(intent, { acknowledged: "all" }, portsTo(pool.target));
  calls = -1;
  return { before, others: new Map(), after: await leavesOf(pool), result, isUnseen: false };
}

const property = suite("properties: faults are told");

/** An answer that says who may not, or that there is no pool, counts as said: nothing is read back after it. */
const isDenied = /^(?:AUTH|NOT_FOUND)$/;

property(`whatever fails, the result says what was written (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const course = await run(one);
      fc.pre(course !== undefined && !isDenied.test(course.result.outcome));
      const { result } = course;
      const about = JSON.stringify({ ...result, plan: undefined, changes: result.plan?.changes });
      if (result.written !== "unknown") assert.equal(untold(course), [], about);
      if (result.outcome === "VERIFIED" || result.settled === "applied") assert.ok(isApplied(course), about);
    }),
    { numRuns, seed },
  );
});

property.run();
