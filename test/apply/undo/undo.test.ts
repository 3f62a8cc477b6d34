import { type ApplyRecord, applyChange, applyPlan, type OnConflict, planUndo, samplePoolId } from "@longhand/apply";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { volume } from "../../harness/volume.ts";
import { type RandomWish, randomWish } from "./random-wish.ts";
import { createWorkbench, type Workbench } from "./workbench.ts";

const all = { acknowledged: "all" } as const;

/** Applies a wish; undefined where it changes nothing or cannot be. */
async function apply(bench: Workbench, wish: RandomWish): Promise<ApplyRecord | undefined> {
  const result = await applyChange({ poolId: samplePoolId, ...wish }, all, bench.ports);
  const { applyId, outcome, summary } = result;
  assert.not.ok(["DRIFTED", "NOT_APPLIED", "UNKNOWN"].includes(outcome), summary);
  // Settings depend on each other: what the service refuses is no apply to take back.
  return outcome === "VERIFIED" && applyId !== undefined ? bench.recordOf(applyId) : undefined;
}

async function mustApply(bench: Workbench, wish: RandomWish): Promise<ApplyRecord> {
  const record = await apply(bench, wish);
  if (record === undefined) throw new Error(`Not applied: ${JSON.stringify(wish)}`);
  return record;
}

async function plan(bench: Workbench, record: ApplyRecord, onConflict: OnConflict = "skip") {
  const planned = await planUndo(record, bench.ports, { onConflict });
  if (planned.kind !== "planned") throw new Error(JSON.stringify(planned));
  return planned;
}

/** Takes an apply back; the undo's own record, or why it is none. */
async function undo(bench: Workbench, record: ApplyRecord): Promise<ApplyRecord | "lasting" | "refused"> {
  const { undo: way, result } = await plan(bench, record);
  assert.equal(way.conflicts, []);
  if (way.lasting.length > 0) return "lasting";
  // The way back may need two steps, and then says so.
  if (result.plan === undefined) return "refused";
  const applied = await applyPlan(result.plan, all, bench.ports, { undoes: record.applyId });
  assert.is(applied.outcome, "VERIFIED", applied.summary);
  return bench.recordOf(applied.applyId ?? "");
}

const counts = { applied: 0, lasting: 0, refused: 0 };

/** There, back, there again and back again. */
async function thereAndBack(setup: readonly RandomWish[], wish: RandomWish): Promise<void> {
  const bench = createWorkbench();
  for (const step of setup) await apply(bench, step);
  const first = await bench.canonical();
  let record = await apply(bench, wish);
  if (record === undefined) return;
  counts.applied += 1;
  const second = await bench.canonical();
  for (const expected of [first, second, first]) {
    const back = await undo(bench, record);
    if (typeof back === "string") {
      counts[back] += 1;
      return;
    }
    assert.is(await bench.canonical(), expected);
    record = back;
  }
}

const undos = suite("undo");

undos("random applies are taken back byte for byte, and the undo, and the undo of that", async () => {
  const wanted = volume(60, 1000);
  const runs = fc.tuple(fc.array(randomWish, { maxLength: 2 }), randomWish);
  const seed = Number(process.env["LONGHAND_SEED"] ?? Date.now() % 2 ** 31);
  for (let round = 0; counts.applied < wanted; round++) {
    const property = fc.asyncProperty(runs, ([setup, wish]) => thereAndBack(setup, wish));
    await fc.assert(property, { numRuns: 20, seed: seed + round, includeErrorInReport: true });
  }
  console.log(`  seed ${seed}: ${JSON.stringify(counts)}`);
  assert.ok(counts.lasting + counts.refused < counts.applied / 10);
});

undos("an undo names what the apply changed, and nothing else", async () => {
  const bench = createWorkbench();
  const record = await mustApply(bench, {
    patch: { UserPoolTags: { Team: "Blue", Extra: "1" }, DeviceConfiguration: null },
  });
  const { undo: way } = await plan(bench, record);
  assert.equal(way.intent, {
    poolId: samplePoolId,
    patch: {
      UserPoolTags: { Team: "Green", Extra: null },
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
    },
  });
});

undos("what somebody else changed since stays, and is reported; the rest goes back", async () => {
  const bench = createWorkbench();
  const record = await mustApply(bench, { patch: { UserPoolTags: { Team: "Blue", Area: "East" } } });
  await mustApply(bench, { patch: { UserPoolTags: { Team: "Red" }, PoolName: "Renamed" } });
  const { undo: way, result } = await plan(bench, record);
  assert.equal(way.conflicts, [{ path: "/UserPoolTags/Team", before: "Green", after: "Blue", now: "Red" }]);
  assert.equal(
    result.plan?.changes.map(({ path, after }) => [path, after]),
    [["/UserPoolTags/Area", "West"]],
  );
});

undos("forced, it goes back all the same", async () => {
  const bench = createWorkbench();
  const record = await mustApply(bench, { patch: { UserPoolTags: { Team: "Blue" } } });
  await mustApply(bench, { patch: { UserPoolTags: { Team: "Red" } } });
  const { undo: way, result } = await plan(bench, record, "force");
  assert.is(way.conflicts.length, 1);
  assert.equal(
    result.plan?.changes.map(({ path, after }) => [path, after]),
    [["/UserPoolTags/Team", "Green"]],
  );
});

undos("what has its earlier value already is left alone", async () => {
  const bench = createWorkbench();
  const record = await mustApply(bench, { patch: { UserPoolTags: { Team: "Blue" } } });
  await mustApply(bench, { patch: { UserPoolTags: { Team: "Green" } } });
  const { undo: way, result } = await plan(bench, record);
  assert.equal([way.restored, way.conflicts, result.outcome], [["/UserPoolTags/Team"], [], "NOOP"]);
});

undos("what an undo does not reach is said", async () => {
  const bench = createWorkbench();
  const opened = await mustApply(bench, { patch: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } } });
  assert.equal((await plan(bench, opened)).undo.effects, ["Users who signed up while self sign-up was open stay."]);
  const issuer = await mustApply(bench, { patch: { IssuerConfiguration: { Type: "ORIGINAL" } } });
  assert.match((await plan(bench, issuer)).undo.effects.join(), "Tokens that were issued");
});

undos("an apply that wrote nothing has nothing to take back", async () => {
  const bench = createWorkbench();
  const record = await mustApply(bench, { patch: { UserPoolTags: { Team: "Blue" } } });
  const { ended } = record;
  if (ended === undefined) throw new Error("It did not end.");
  const refused = { ...record, ended: { ...ended, written: "no" } } as const;
  const none = await planUndo(refused, bench.ports, { onConflict: "skip" });
  assert.equal(none, { kind: "none", applyId: record.applyId, reason: "It wrote nothing to the pool." });
});

undos.run();
