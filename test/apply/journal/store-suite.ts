import { randomBytes } from "node:crypto";
import { type Journal, newApplyId, type TokenLease } from "@longhand/apply";
import type { Test } from "uvu";
import * as assert from "uvu/assert";
import { sampleEntries, sampleList, samplePool } from "./sample-entries.ts";

/** A clock that stands until it is turned. */
export interface TestClock {
  now: () => number;
  turn: (milliseconds: number) => void;
}

/** A store that is empty, and more journals on it, as other processes would have them. */
export interface TestStore {
  readonly open: () => Promise<Journal>;
  readonly clock: TestClock;
}

/** Ten minutes: longer than any lease. */
const Long = 600_000;

/** A clock of a test, which begins with the real time. */
export function createTestClock(): TestClock {
  let time = Date.now();
  return {
    now: () => time,
    turn: (milliseconds) => {
      time += milliseconds;
    },
  };
}

function idAt(second: number): string {
  return newApplyId(new Date(Date.UTC(2026, 10, 27, 15, 30, second)));
}

async function appendAll(journal: Journal, entries: ReturnType<typeof sampleList>): Promise<void> {
  for (const entry of entries) assert.is(await journal.append(entry), undefined);
}

async function listIds(journal: Journal, limit = 100, poolId?: string): Promise<readonly string[]> {
  const listed = await journal.list({ limit, ...(poolId === undefined ? {} : { poolId }) });
  if (listed.kind === "failed") throw new Error(listed.detail);
  return listed.records.map(({ applyId }) => applyId);
}

async function unfinishedIds(journal: Journal): Promise<readonly string[]> {
  const listed = await journal.unfinished(samplePool);
  if (listed.kind === "failed") throw new Error(listed.detail);
  return listed.records.map(({ applyId }) => applyId);
}

async function mustLease(journal: Journal): Promise<TokenLease> {
  const lease = await journal.lease(samplePool);
  if (lease.kind !== "lease") throw new Error(JSON.stringify(lease));
  return lease;
}

/** What every store has to keep, as tests. */
export function addStoreTests(test: Test, createStore: () => Promise<TestStore>): void {
  addEntryTests(test, createStore);
  addLargeEntryTests(test, createStore);
  addSecretTests(test, createStore);
  addSearchTests(test, createStore);
  addLeaseTests(test, createStore);
  addTakeoverTests(test, createStore);
  addClaimTests(test, createStore);
}

function addEntryTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("an apply is read back as it was written, by another run too", async () => {
    const { open } = await createStore();
    const id = idAt(1);
    const { begun, writing, answered, ended } = sampleEntries(id);
    await appendAll(await open(), [begun, writing, answered, ended]);
    const expected = { applyId: id, begun, writing: [writing], answered: [answered], earlier: [], ended, damage: [] };
    assert.equal(await (await open()).find(id), { kind: "found", record: expected });
  });

  test("an apply is unfinished until it has ended", async () => {
    const { open } = await createStore();
    const journal = await open();
    const [first, second] = [idAt(1), idAt(2)];
    const [begun, ...rest] = sampleList(second);
    await appendAll(journal, sampleList(first).slice(0, 2));
    if (begun !== undefined) await appendAll(journal, [begun]);
    assert.equal(await unfinishedIds(journal), [first, second]);
    await appendAll(await open(), rest);
    assert.equal(await unfinishedIds(journal), [first]);
    assert.equal(await listIds(journal), [second, first]);
  });

  test("the last round of an apply counts, and the first end", async () => {
    const { open } = await createStore();
    const journal = await open();
    const id = idAt(1);
    const { begun, writing, answered, ended } = sampleEntries(id);
    const again = { ...begun, round: 2, planHash: "2".repeat(64) };
    const late = { ...ended, outcome: "UNKNOWN", written: "unknown", settled: true } as const;
    await appendAll(journal, [begun, writing, answered, again, writing, ended, late]);
    const found = await journal.find(id);
    assert.is(found.kind, "found");
    if (found.kind !== "found") return;
    const { record } = found;
    const { begun: last, writing: sent, answered: none, earlier, ended: end } = record;
    assert.equal([last, sent, none, earlier, end], [again, [writing], [], [answered], ended]);
  });
}

function addLargeEntryTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("an entry may be larger than an item of DynamoDB, and hold any text", async () => {
    const { open } = await createStore();
    const journal = await open();
    const id = idAt(1);
    const { begun } = sampleEntries(id);
    const settings = {
      Large: randomBytes(1_500_000).toString("base64"),
      Odd: "\u0000\n\r\u2028\ud800",
      ["__proto__"]: 1,
    };
    const large = { ...begun, desired: { ...begun.desired, settings } };
    await appendAll(journal, [large]);
    const found = await (await open()).find(id);
    assert.equal(found.kind === "found" && found.record.begun, large);
  });

  test("entries of several runs at once are all there", async () => {
    const { open } = await createStore();
    const id = idAt(1);
    const { begun, writing } = sampleEntries(id);
    await appendAll(await open(), [begun]);
    const journals = await Promise.all(Array.from({ length: 4 }, open));
    const attempts = Array.from({ length: 24 }, (_, index) => index + 1);
    await Promise.all(
      attempts.map((attempt) => appendAll(journals[attempt % journals.length] ?? never(), [{ ...writing, attempt }])),
    );
    const found = await (await open()).find(id);
    const read = found.kind === "found" ? found.record.writing.map(({ attempt }) => attempt) : [];
    assert.equal(
      read.toSorted((a, b) => a - b),
      attempts,
    );
  });
}

function addSecretTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("nothing that looks like a credential is kept, whoever said it", async () => {
    const { open } = await createStore();
    const journal = await open();
    const id = idAt(1);
    const { begun, ended } = sampleEntries(id);
    const message =
      "Key AKIAIOSFODNN7EXAMPLE; X-Amz-Security-Token=abc; aws_secret_access_key = wJalrXUtnFEMI; see https://me:pw@host/";
    const exception = { name: "InvalidSignatureException", message, status: 400 };
    const summary = `The service refuses the change: ${message}`;
    await appendAll(journal, [begun, { ...ended, result: { ...ended.result, exception, summary } }]);
    const found = JSON.stringify(await journal.find(id));
    for (const secret of ["AKIAIOSFODNN7EXAMPLE", "abc", "wJalrXUtnFEMI", "me:pw"]) assert.not.match(found, secret);
    assert.match(found, "InvalidSignatureException");
  });
}

function addSearchTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("an empty journal has nothing, and says so", async () => {
    const { open } = await createStore();
    const journal = await open();
    assert.equal(await journal.find("2026"), { kind: "none" });
    assert.equal(await listIds(journal), []);
    assert.equal(await unfinishedIds(journal), []);
    assert.is(await journal.holder(samplePool), undefined);
  });

  test("an apply is found by the beginning of its id, if that fits one alone", async () => {
    const { open } = await createStore();
    const journal = await open();
    const ids = [idAt(1), idAt(2)];
    for (const id of ids) await appendAll(journal, sampleList(id));
    assert.equal(await journal.find("20261127-1530"), { kind: "several", ids });
    const found = await journal.find("20261127-153002");
    assert.is(found.kind === "found" && found.record.applyId, ids[1]);
    for (const other of ["", "20261128", "../applies", "*"]) assert.equal(await journal.find(other), { kind: "none" });
  });

  test("the newest come first, as many as are asked for, of one pool where it is named", async () => {
    const { open } = await createStore();
    const journal = await open();
    const other = { ...samplePool, poolId: "us-west-2_bbbbbbbbb" };
    const ids = [1, 2, 3, 4].map(idAt);
    for (const [index, id] of ids.entries()) await appendAll(journal, sampleList(id, index === 2 ? other : samplePool));
    assert.equal(await listIds(journal), ids.toReversed());
    assert.equal(await listIds(journal, 2), [ids[3], ids[2]]);
    assert.equal(await listIds(journal, 0), []);
    assert.equal(await listIds(journal, 9, samplePool.poolId), [ids[3], ids[1], ids[0]]);
    assert.equal(await listIds(journal, 9, "us-west-2_c"), []);
  });
}

function addLeaseTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("one run has the lease of a pool; who comes next waits until it is released", async () => {
    const { open } = await createStore();
    const journals = await Promise.all(Array.from({ length: 8 }, open));
    const taken = await Promise.all(journals.map((journal) => journal.lease(samplePool)));
    const leases = taken.filter((lease) => lease.kind === "lease");
    assert.equal([leases.length, taken.filter(({ kind }) => kind === "held").length], [1, 7]);
    const held = await (await open()).holder(samplePool);
    assert.ok(held?.kind === "held" && held.holder.includes(`process ${process.pid}`));
    await leases[0]?.release();
    assert.is(await (await open()).holder(samplePool), undefined);
    const next = await mustLease(await open());
    assert.ok(next.token > (leases[0]?.token ?? Infinity));
    await next.release();
  });

  test("another pool has a lease of its own", async () => {
    const { open } = await createStore();
    const journal = await open();
    const first = await mustLease(journal);
    const second = await journal.lease({ ...samplePool, poolId: "us-west-2_bbbbbbbbb" });
    assert.is(second.kind, "lease");
    await first.release();
    if (second.kind === "lease") await second.release();
  });
}

function addTakeoverTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("a lease that nobody renewed is taken over, and the first run learns that it lost it", async () => {
    const { open, clock } = await createStore();
    const journal = await open();
    const first = await mustLease(journal);
    assert.is(await first.renew(), "held");
    clock.turn(Long);
    const second = await mustLease(await open());
    assert.ok(second.token > first.token);
    assert.is(await first.renew(), "lost");
    // Letting go late takes nothing from the one who has it now.
    await first.release();
    assert.is((await journal.lease(samplePool)).kind, "held");
    assert.is(await second.renew(), "held");
    await second.release();
    assert.is(await second.renew(), "lost");
  });

  test("renewing makes a lease last", async () => {
    const { open, clock } = await createStore();
    const lease = await mustLease(await open());
    for (let minutes = 0; minutes < 10; minutes++) {
      clock.turn(50_000);
      assert.is(await lease.renew(), "held");
    }
    assert.is((await (await open()).lease(samplePool)).kind, "held");
    await lease.release();
  });

  test("of many runs that want it again and again, never two have it", async () => {
    const { open } = await createStore();
    const journals = await Promise.all(Array.from({ length: 6 }, open));
    let inside = 0;
    const tokens: number[] = [];
    const work = async (journal: Journal) => {
      for (let turn = 0; turn < 12; ) {
        const lease = await journal.lease(samplePool);
        if (lease.kind !== "lease") continue;
        inside += 1;
        assert.is(inside, 1);
        tokens.push(lease.token);
        await new Promise(setImmediate);
        inside -= 1;
        await lease.release();
        turn += 1;
      }
    };
    await Promise.all(journals.map(work));
    assert.equal(
      tokens,
      tokens.toSorted((a, b) => a - b),
    );
    assert.is(new Set(tokens).size, 72);
  });
}

function addClaimTests(test: Test, createStore: () => Promise<TestStore>): void {
  test("an id is used up once, whoever asks", async () => {
    const { open, clock } = await createStore();
    const journals = await Promise.all(Array.from({ length: 10 }, open));
    const claims = await Promise.all(journals.map((journal) => journal.claimOnce("token/../☃", clock.now() + Long)));
    assert.equal(claims.filter(({ kind }) => kind === "claimed").length, 1);
    assert.equal(claims.filter(({ kind }) => kind === "taken").length, 9);
    assert.equal(await (await open()).claimOnce("token/../☃", clock.now() + Long), { kind: "taken" });
    assert.equal(await (await open()).claimOnce("another", clock.now() + Long), { kind: "claimed" });
  });
}

function never(): never {
  throw new Error("No journal.");
}
