import {
  applyChange,
  applyPlan,
  createSandbox,
  describePool,
  type Intent,
  type Plan,
  planChange,
  printPlan,
  type Result,
  readPlan,
  recoverApply,
  samplePoolId,
  type Target,
} from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo, type TestPorts } from "./ports-to.ts";
import { writeAsSecond } from "./property/second-writer.ts";

const poolId = samplePoolId;
const all = { acknowledged: "all" } as const;
const longer: Intent = { poolId, patch: { Policies: { PasswordPolicy: { MinimumLength: 14 } } } };

async function planned(intent: Intent, ports: TestPorts): Promise<Plan> {
  const { plan, diagnostics } = await planChange(intent, ports);
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

function sandbox(): { readonly target: Target; readonly ports: TestPorts } {
  const target = createSandbox({ place: "memory" });
  return { target, ports: portsTo(target) };
}

const outline = ({ outcome, written }: Result) => ({ outcome, written });
const applies = suite("applies");

applies("the plain case costs two reads and one write after the plan's one", async () => {
  const { ports } = sandbox();
  const plan = await planned(longer, ports);
  const result = await applyPlan(plan, all, ports);
  assert.equal(outline(result), { outcome: "VERIFIED", written: "yes" });
  assert.equal(result.calls, { reads: 2, writes: 1 });
  assert.ok(result.unguardedMs !== undefined);
  assert.is.not(result.baseline?.settings, plan.baseline.settings);
});

applies("the journal has it before it happens", async () => {
  const { ports, target } = sandbox();
  const seen: string[] = [];
  const call: Target["call"] = (asked) => {
    const phases = ports.journal.entries.map(({ phase }) => phase).join(" ");
    seen.push(`${asked.operation} after: ${phases}`);
    return target.call(asked);
  };
  const watched = { ...ports, target: { ...target, call } };
  const { applyId } = await applyChange(longer, all, watched);
  assert.equal(seen, [
    "DescribeUserPool after: ",
    "DescribeUserPool after: ",
    "UpdateUserPool after: begun writing",
    "DescribeUserPool after: begun writing answered",
  ]);
  assert.equal(new Set(ports.journal.entries.map((entry) => entry.applyId)), new Set([applyId]));
  assert.is(ports.journal.entries.at(-1)?.phase, "ended");
});

applies("critical changes need somebody who agrees, by name", async () => {
  const { ports } = sandbox();
  const plan = await planned({ poolId, patch: { DeletionProtection: "INACTIVE" } }, ports);
  const refused = await applyPlan(plan, { acknowledged: ["mfa-lowered"] }, ports);
  assert.equal(outline(refused), { outcome: "NEEDS_ACK", written: "no" });
  assert.equal(refused.unacknowledged, ["deletion-protection-off"]);
  const agreed = await applyPlan(plan, { acknowledged: ["deletion-protection-off"] }, ports);
  assert.is(agreed.outcome, "VERIFIED");
});

applies("a plan that was applied is nothing the second time", async () => {
  const { ports } = sandbox();
  const plan = await planned(longer, ports);
  await applyPlan(plan, all, ports);
  assert.equal(outline(await applyPlan(plan, all, ports)), { outcome: "NOOP", written: "no" });
});

applies("a pool that moved makes the plan stale, and shows where", async () => {
  const { ports, target } = sandbox();
  const plan = await planned(longer, ports);
  await writeAsSecond(target, poolId, { SmsAuthenticationMessage: "{####} by somebody else" });
  const result = await applyPlan(plan, all, ports);
  assert.equal(outline(result), { outcome: "STALE_PLAN", written: "no" });
  assert.equal(
    result.moved?.map(({ path }) => path),
    ["/SmsAuthenticationMessage"],
  );
  assert.equal(ports.journal.entries, []);
});

applies("where that is wanted, the same change is planned again over the pool that moved", async () => {
  const { ports, target } = sandbox();
  const intent: Intent = { ...longer, policy: { onMoved: "rebase" } };
  const plan = await planned(intent, ports);
  await writeAsSecond(target, poolId, { SmsAuthenticationMessage: "{####} by somebody else" });
  const result = await applyPlan(plan, all, ports);
  assert.is(result.outcome, "VERIFIED");
  assert.is.not(result.plan?.planHash, plan.planHash);
  const read = await describePool(poolId, ports);
  assert.ok(read.kind === "described");
  assert.is(read.reading.pool["SmsAuthenticationMessage"], "{####} by somebody else");
});

applies("two that want the same setting have to decide", async () => {
  const { ports, target } = sandbox();
  const plan = await planned({ ...longer, policy: { onMoved: "rebase" } }, ports);
  const Policies = { PasswordPolicy: { MinimumLength: 33, RequireNumbers: true } };
  await writeAsSecond(target, poolId, { Policies });
  assert.is((await applyPlan(plan, all, ports)).outcome, "STALE_PLAN");
});

applies("a hundred at once take turns, and none is lost", async () => {
  const { ports } = sandbox();
  const results = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      applyChange(
        { poolId, patch: { UserPoolTags: { [`tag-${index % 40}`]: "set" } }, policy: { onMoved: "rebase" } },
        all,
        ports,
      ),
    ),
  );
  assert.ok(results.every(({ outcome }) => /^(?:VERIFIED|NOOP)$/.test(outcome)));
  const read = await describePool(poolId, ports);
  assert.ok(read.kind === "described");
  assert.is(Object.keys(read.reading.pool["UserPoolTags"] ?? {}).length, 43);
});

applies("a setting that somebody changes after the write is drift, and the repair puts it right", async () => {
  const { ports, target } = sandbox();
  const call: Target["call"] = async (asked) => {
    const reply = await target.call(asked);
    if (asked.operation === "UpdateUserPool") {
      await writeAsSecond(target, poolId, { SmsAuthenticationMessage: "{####} by somebody else" });
    }
    return reply;
  };
  const result = await applyChange(longer, all, { ...ports, target: { ...target, call } });
  assert.equal(outline(result), { outcome: "DRIFTED", written: "yes" });
  assert.equal(result.drift, [
    {
      path: "/SmsAuthenticationMessage",
      expected: "Your sign-in code is {####}.",
      actual: "{####} by somebody else",
    },
  ]);
  assert.ok(result.repair !== undefined);
  assert.is((await applyChange(result.repair, all, ports)).outcome, "VERIFIED");
});

applies("a plan goes through a file, byte for byte", async () => {
  const { ports } = sandbox();
  const plan = await planned(longer, ports);
  const read = readPlan(printPlan(plan));
  assert.equal(read, { plan, diagnostics: [] });
  assert.is((await applyPlan(read.plan ?? plan, all, ports)).outcome, "VERIFIED");
});

applies("a plan that somebody edited is none", async () => {
  const { ports } = sandbox();
  const plan = await planned({ poolId, patch: { DeletionProtection: "INACTIVE" } }, ports);
  const texts = [
    "",
    "[]",
    printPlan(plan).replace("INACTIVE", "ACTIVE"),
    printPlan({ ...plan, changes: plan.changes.map((change) => ({ ...change, risks: [] })) }),
  ];
  for (const text of texts) {
    assert.equal(
      readPlan(text).diagnostics.map(({ code }) => code),
      ["apply/broken-plan"],
    );
  }
  const edited = { ...plan, changes: [] };
  assert.equal(outline(await applyPlan(edited, all, ports)), { outcome: "VALIDATION", written: "no" });
});

applies("a plan is for one place", async () => {
  const { ports } = sandbox();
  const plan = await planned(longer, ports);
  const elsewhere = portsTo(createSandbox({ place: "memory", region: "eu-west-1" }));
  const { outcome, diagnostics } = await applyPlan(plan, all, elsewhere);
  assert.is(outcome, "VALIDATION");
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["apply/plan-for-other-target"],
  );
});

applies("who has given up before the write writes nothing", async () => {
  const { ports } = sandbox();
  const plan = await planned(longer, ports);
  const result = await applyPlan(plan, all, ports, { signal: AbortSignal.abort() });
  assert.equal(outline(result), { outcome: "CANCELLED", written: "no" });
});

applies("another run that has the pool is waited for, and told", async () => {
  const { ports } = sandbox();
  const plan = await planned(longer, ports);
  const lease = await ports.journal.lease({ target: ports.target.address, poolId });
  assert.equal(outline(await applyPlan(plan, all, ports)), { outcome: "CONFLICT", written: "no" });
  if (lease.kind === "lease") await lease.release();
  assert.is((await applyPlan(plan, all, ports)).outcome, "VERIFIED");
});

for (const [when, settled] of [
  ["before", "not-applied"],
  ["after", "applied"],
] as const) {
  applies(`an apply that died ${when} its write is told from the journal and the pool`, async () => {
    const target = createSandbox({ place: "memory" });
    const ports = portsTo(target);
    const call: Target["call"] = async (asked) => {
      if (asked.operation !== "UpdateUserPool") return target.call(asked);
      if (when === "after") await target.call(asked);
      throw new Error("killed");
    };
    await applyChange(longer, all, { ...ports, target: { ...target, call } }).catch(() => undefined);
    const begun = ports.journal.entries.find((entry) => entry.phase === "begun");
    assert.ok(begun?.phase === "begun");
    const { result, reading } = await recoverApply(begun, ports);
    assert.equal(outline(result), { outcome: "AMBIGUOUS_RESOLVED", written: when === "after" ? "yes" : "no" });
    assert.is(result.settled, settled);
    assert.ok(reading !== undefined);
  });
}

applies.run();
