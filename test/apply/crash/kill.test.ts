import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  applyPlan,
  canonicalise,
  comparableMfa,
  createPorts,
  createSandbox,
  type Intent,
  type Journal,
  openJournal,
  type Ports,
  planUndo,
  samplePoolId,
  sandboxModes,
  settleUnfinished,
} from "@longhand/apply";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { volume } from "../../harness/volume.ts";
import type { Orders } from "./processes/apply-and-die.ts";
import { runOrders } from "./run-orders.ts";

/** Wishes that take one call, several calls of several kinds, and tags alone. */
const wishes: readonly Omit<Intent, "poolId">[] = [
  { patch: { PoolName: "Blue", DeviceConfiguration: null, Policies: { PasswordPolicy: { MinimumLength: 20 } } } },
  { patch: { UserPoolTags: { Team: "Blue", Area: null, New: "1" } } },
  {
    patch: { PoolName: "Green", LambdaConfig: { PreSignUp: null } },
    mfa: { WebAuthnConfiguration: { RelyingPartyId: "example.org", UserVerification: "preferred" } },
  },
  { patch: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false }, UserPoolTags: { Team: "Red" } } },
];

/** One killed process. */
interface Kill {
  readonly wish: Omit<Intent, "poolId">;
  readonly mode: (typeof sandboxModes)[number];
  readonly dieAt: number;
}

const seed = Number(process.env["LONGHAND_SEED"] ?? 1);

/** A store of pools and one of applies, as the disk has them. */
interface Disk {
  readonly sandbox: string;
  readonly journal: string;
}

function newDisk(): Disk {
  const folder = mkdtempSync(join(root, "kill-"));
  return { sandbox: join(folder, "sandbox"), journal: join(folder, "journal") };
}

function ordersFor({ wish, mode }: Omit<Kill, "dieAt">, disk: Disk): Orders {
  return { ...disk, mode, intent: { poolId: samplePoolId, ...wish } };
}

/** At how many points a process passes that applies a wish and lives. */
async function countPoints(wish: Kill["wish"]): Promise<number> {
  const { printed } = await runOrders(ordersFor({ wish, mode: "measured" }, newDisk()));
  const { outcome, points }: { readonly outcome: string; readonly points: number } = JSON.parse(printed);
  assert.is(outcome, "VERIFIED");
  return points;
}

/** Every point of every wish, in the modes in turn; the seed says where to begin. */
async function* allKills(): AsyncGenerator<Kill> {
  const points = await Promise.all(wishes.map(countPoints));
  const all = wishes.flatMap((wish, index) =>
    Array.from({ length: points[index] ?? 0 }, (_, dieAt) => ({ wish, dieAt })),
  );
  for (let turn = 0; ; turn++) {
    const number = turn * Stride + seed;
    const kill = all[number % all.length];
    const mode = sandboxModes[Math.floor(turn / all.length + seed) % sandboxModes.length];
    if (kill !== undefined && mode !== undefined) yield { ...kill, mode };
  }
}

/** Prime to the number of all points, so that a share of them is spread over all wishes. */
const Stride = 37;

/** What a later run works with. Time passes by itself: nobody else writes, so nothing has to be waited for. */
async function nextRun(
  { sandbox, journal: folder }: Disk,
  mode: Kill["mode"],
): Promise<Ports & { readonly journal: Journal }> {
  const journal = await openJournal(folder);
  const target = createSandbox({ place: { folder: sandbox }, mode, region: "us-west-2" });
  const clock = { now: Date.now, sleep: () => Promise.resolve() };
  return { ...createPorts({ target, journal, clock, rate: { take: () => Promise.resolve() } }), journal };
}

async function stateOf({ target }: Ports): Promise<string> {
  const input = { UserPoolId: samplePoolId };
  const [pool, mfa] = [await ask(target, "DescribeUserPool", input), await ask(target, "GetUserPoolMfaConfig", input)];
  return JSON.stringify(
    sorted({ ...canonicalise(objectOf(pool["UserPool"])).state.settings, Mfa: comparableMfa(mfa) }),
  );
}

async function ask(target: Ports["target"], operation: string, input: JsonObject): Promise<JsonObject> {
  const reply = await target.call({ operation, input });
  if (reply.kind !== "answered") throw new Error(JSON.stringify(reply));
  return reply.output;
}

function objectOf(value: JsonValue | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array) return {};
  return Object.fromEntries(Object.entries(value));
}

/** Members by name, lists of texts as sets. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value))
    return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const members: [string, JsonValue][] = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [name, sorted(member)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const seen = { kills: 0, untouched: 0, applied: 0, between: 0, lived: 0 };

/** The next run says what the killed one did, and that is true; then undo gives the first state back. */
async function checkAfterKill(kill: Kill): Promise<"killed" | "lived"> {
  const disk = newDisk();
  const ports = await nextRun(disk, kill.mode);
  const before = await stateOf(ports);
  const { signal } = await runOrders({ ...ordersFor(kill, disk), dieAt: kill.dieAt });
  if (signal === null) return "lived";
  seen.kills += 1;
  const after = await stateOf(ports);
  const pool = { target: ports.target.address, poolId: samplePoolId };
  const settled = await settleUnfinished(pool, ports.journal, ports);
  if (settled.kind !== "settled") throw new Error(JSON.stringify(settled));
  const listed = await ports.journal.list({ limit: 9 });
  const records = listed.kind === "listed" ? listed.records : [];
  const [record] = records;
  const isTouched = after !== before;
  if (record === undefined) {
    // It died before it wrote anything down, and so before it wrote anything at all.
    assert.not.ok(isTouched);
    seen.untouched += 1;
    return "killed";
  }
  assert.ok(record.ended !== undefined, "It has ended now, in the journal.");
  const { written } = record.ended;
  if (written !== "unknown") assert.is(written === "yes", isTouched, `${written}: ${record.ended.result.summary}`);
  else assert.is(record.ended.outcome, "DRIFTED");
  seen[!isTouched ? "untouched" : written === "yes" && record.ended.outcome !== "DRIFTED" ? "applied" : "between"] += 1;
  assert.equal(await settleUnfinished(pool, ports.journal, ports), { kind: "settled", applies: [] });
  await undoAndCompare(record, ports, before);
  return "killed";
}

async function undoAndCompare(record: Parameters<typeof planUndo>[0], ports: Ports, before: string): Promise<void> {
  const undo = await planUndo(record, ports, { onConflict: "skip" });
  if (undo.kind === "planned") {
    assert.equal(undo.undo.conflicts, []);
    const { plan } = undo.result;
    if (plan === undefined) throw new Error(undo.result.summary);
    const undone = await applyPlan(plan, { acknowledged: "all" }, ports, { undoes: record.applyId });
    assert.ok(["VERIFIED", "NOOP"].includes(undone.outcome), undone.summary);
  }
  assert.is(await stateOf(ports), before);
}

const root = mkdtempSync(join(tmpdir(), "longhand-kill-"));
const kills = suite("kill -9");

kills(`the next run tells the truth, and undo works (seed ${seed})`, async () => {
  const wanted = volume(16, 240);
  for await (const kill of allKills()) {
    if (seen.kills >= wanted) break;
    if ((await checkAfterKill(kill)) === "lived") seen.lived += 1;
  }
  console.log(`  ${JSON.stringify(seen)}`);
  assert.ok(seen.untouched > 0 && seen.applied > 0);
});

kills.after(() => rmSync(root, { recursive: true, force: true }));

kills.run();
