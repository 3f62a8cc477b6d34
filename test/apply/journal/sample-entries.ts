import type { AnsweredEntry, BegunEntry, EndedEntry, JournalEntry, PoolKey, WritingEntry } from "@longhand/apply";

/** Where the sample entries are from. */
export const samplePool: PoolKey = {
  target: { kind: "sandbox", region: "us-west-2", endpoint: "/sandbox", account: "123456789012" },
  poolId: "us-west-2_aaaaaaaaa",
};

const ts = "2026-11-27T15:30:01.042Z";

/** What an apply of one tag writes down. */
export function sampleEntries(
  applyId: string,
  pool = samplePool,
): { begun: BegunEntry; writing: WritingEntry; answered: AnsweredEntry; ended: EndedEntry } {
  const facts = { applyId, ts, ...pool };
  const settings = { UserPoolTags: { Team: "Red" }, PoolName: "Blue ☃ 𐐷" };
  return {
    begun: {
      ...facts,
      phase: "begun",
      round: 1,
      planHash: "0".repeat(64),
      baselineBefore: { settings: "1".repeat(64), lastModified: 1_700_000_000_000 },
      before: { pool: { Id: pool.poolId, UserPoolTags: { Team: "Red" } } },
      intent: { poolId: pool.poolId, patch: { UserPoolTags: { Team: "Blue" } } },
      changes: [
        { path: "/UserPoolTags/Team", before: "Red", after: "Blue", origin: "requested", risks: [], rules: [] },
      ],
      desired: { settings, unknown: {}, mirrored: [] },
      versions: { longhand: "0.1.0", schema: "2016-04-18" },
    },
    writing: {
      ...facts,
      phase: "writing",
      step: 0,
      attempt: 1,
      purpose: "apply",
      operation: "UpdateUserPool",
      request: { UserPoolId: pool.poolId, UserPoolTags: { Team: "Blue" } },
    },
    answered: { ...facts, phase: "answered", step: 0, attempt: 1, result: { kind: "answered", output: {} } },
    ended: {
      ...facts,
      phase: "ended",
      outcome: "VERIFIED",
      written: "yes",
      result: {
        outcome: "VERIFIED",
        written: "yes",
        address: pool.target,
        pool: { id: pool.poolId },
        summary: "Done.",
        next: { code: "done", text: "Nothing to do." },
        diagnostics: [],
      },
    },
  };
}

/** The same as a list, in order. */
export function sampleList(applyId: string, pool = samplePool): readonly JournalEntry[] {
  const { begun, writing, answered, ended } = sampleEntries(applyId, pool);
  return [begun, writing, answered, ended];
}
