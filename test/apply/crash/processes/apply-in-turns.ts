import { setTimeout as wait } from "node:timers/promises";
import { applyPlan, createPorts, createSandbox, openJournal, planChange, samplePoolId } from "@longhand/apply";

/*
 * Applies one change after the other to the sample pool, each at the same time as another process does: a tag of its own, and
 * a setting that both change. A plan is made before the others are done with the pool, so it may be stale; then it plans again.
 * Prints what came of each round.
 */

/** What the process is told, as JSON in its argument. */
export interface TurnOrders {
  readonly sandbox: string;
  readonly journal: string;
  readonly tag: string;
  readonly rounds: number;
}

/** What came of the rounds. */
export interface TurnReport {
  readonly verified: number;
  /** How often a plan was refused because the pool had moved, or was being changed by the other process. */
  readonly again: number;
  /** Changes of its own that were gone at the next look, with the sentence of the apply. */
  readonly lost: readonly string[];
}

const { sandbox, journal: folder, tag, rounds }: TurnOrders = JSON.parse(process.argv[2] ?? "");
const journal = await openJournal(folder);
const target = createSandbox({ place: { folder: sandbox }, region: "us-west-2" });
// Where hundredths of a second are waited for instead of whole ones, the two meet more often.
const clock = { now: Date.now, sleep: (milliseconds: number) => wait(milliseconds / 50) };
const ports = createPorts({ target, journal, clock, rate: { take: () => Promise.resolve() } });

/** The value of its own tag, as the pool has it. */
async function ownTag(): Promise<unknown> {
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  const pool: unknown = reply.kind === "answered" ? reply.output["UserPool"] : undefined;
  const tags = typeof pool === "object" && pool !== null && "UserPoolTags" in pool ? pool.UserPoolTags : undefined;
  return new Map<string, unknown>(Object.entries(tags ?? {})).get(tag);
}

const lost: string[] = [];
const report = { verified: 0, again: 0, lost };
let expected: unknown;
for (let round = 1; round <= rounds; round++) {
  const found = await ownTag();
  if (found !== expected) report.lost.push(`round ${round}: ${String(found)} in the place of ${String(expected)}`);
  const patch = { UserPoolTags: { [tag]: String(round) }, PoolName: `${tag} ${round}` };
  for (;;) {
    const planned = await planChange({ poolId: samplePoolId, patch }, ports);
    if (planned.plan === undefined) throw new Error(planned.summary);
    const result = await applyPlan(planned.plan, { acknowledged: "all" }, ports);
    if (result.outcome === "VERIFIED" || result.outcome === "NOOP") break;
    if (result.outcome !== "STALE_PLAN" && result.outcome !== "CONFLICT") throw new Error(result.summary);
    if (result.written !== "no") throw new Error(`It says ${result.outcome}, and wrote.`);
    report.again += 1;
  }
  report.verified += 1;
  expected = String(round);
}
console.log(JSON.stringify(report));
