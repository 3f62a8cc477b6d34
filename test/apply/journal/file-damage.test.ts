import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type ApplyRecord,
  applyChange,
  createPorts,
  createSandbox,
  type Journal,
  type JournalEntry,
  mayHaveWritten,
  newApplyId,
  openJournal,
  settleUnfinished,
} from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sampleEntries, sampleList, samplePool } from "./sample-entries.ts";

const root = mkdtempSync(join(tmpdir(), "longhand-damage-"));
let count = 0;

/** A folder that is not there yet. */
function newFolder(): string {
  count += 1;
  return join(root, String(count), "journal");
}

/** Every file below a folder. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The one file of the one apply of a journal. */
function onlyFile(folder: string): string {
  const [file = "", second] = filesIn(join(folder, "applies"));
  assert.is(second, undefined);
  return file;
}

async function read(journal: Journal, id: string): Promise<ApplyRecord> {
  const found = await journal.find(id);
  if (found.kind !== "found") throw new Error(JSON.stringify(found));
  return found.record;
}

const id = newApplyId(new Date());
const { begun, writing, answered, ended } = sampleEntries(id);
const damage = suite("a journal in a folder that something broke");

damage("its files are for the owner alone", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  for (const entry of sampleList(id)) await journal.append(entry);
  await journal.claimOnce("token", Date.now() + 60_000);
  const lease = await journal.lease(samplePool);
  for (const file of filesIn(folder)) assert.is(statSync(file).mode & 0o777, 0o600, file);
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const entry of folders) assert.is(statSync(join(entry.parentPath, entry.name)).mode & 0o777, 0o700, entry.name);
  assert.is(statSync(folder).mode & 0o777, 0o700);
  if (lease.kind === "lease") await lease.release();
});

damage("each line is one entry in JSON, and the last one ends", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  for (const entry of sampleList(id)) await journal.append(entry);
  const lines = readFileSync(onlyFile(folder), "utf8").split("\n");
  assert.is(lines.pop(), "");
  assert.equal(
    lines.map((line) => JSON.parse(line)),
    sampleList(id),
  );
});

damage("wherever a crash cuts the last line, it is reported and no entry is made up", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  await journal.append(begun);
  const file = onlyFile(folder);
  const whole = statSync(file).size;
  await journal.append(writing);
  const text = readFileSync(file);
  for (let size = whole; size <= text.length; size++) {
    writeFileSync(file, text.subarray(0, size));
    const record = await read(journal, id);
    assert.equal(record.begun, begun);
    const rest = size - whole;
    // The whole object without its line end is the entry; all of it before is not.
    const isWhole = rest >= text.length - whole - 1;
    assert.equal(record.writing, isWhole ? [writing] : []);
    assert.equal(record.damage, isWhole || rest === 0 ? [] : [{ line: 2, kind: "torn", bytes: rest }]);
  }
});

damage("what comes after a torn line begins below it", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  await journal.append(begun);
  await journal.append(writing);
  const file = onlyFile(folder);
  truncateSync(file, statSync(file).size - 20);
  await journal.append(answered);
  await journal.append(ended);
  const record = await read(journal, id);
  assert.equal([record.begun, record.writing, record.answered, record.ended], [begun, [], [answered], ended]);
  assert.equal(
    record.damage.map(({ line, kind }) => [line, kind]),
    [[2, "broken"]],
  );
});

damage("a first line that is torn leaves an apply that never began", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  await journal.append(begun);
  truncateSync(onlyFile(folder), 30);
  const listed = await journal.unfinished(samplePool);
  const records = listed.kind === "listed" ? listed.records : [];
  assert.equal(
    records.map(({ applyId, begun: first, damage: torn }) => [applyId, first, torn.length]),
    [[id, undefined, 1]],
  );
});

damage("zeros, other people's lines and other applies' entries are no entries", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  await journal.append(begun);
  const stranger = JSON.stringify({ ...ended, applyId: newApplyId(new Date(0)) });
  const half = JSON.stringify({ ...ended, result: undefined });
  appendFileSync(onlyFile(folder), `${"\0".repeat(99)}\nnull\n[]\n{"phase":"ended"}\n${stranger}\n${half}\n`);
  const record = await read(journal, id);
  assert.is(record.ended, undefined);
  assert.equal(
    record.damage.map(({ line }) => line),
    [2, 3, 4, 5, 6, 7],
  );
});

damage("an apply whose last entry is there has ended, even if its file was not renamed", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  for (const entry of sampleList(id)) await journal.append(entry);
  const file = onlyFile(folder);
  renameSync(file, file.replace(/\.jsonl$/, ".open.jsonl"));
  assert.equal(await journal.unfinished(samplePool), { kind: "listed", records: [] });
  assert.is(onlyFile(folder), file);
});

damage("files that are none of the journal's are left alone", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  await journal.append(begun);
  writeFileSync(join(folder, "applies", "notes.txt"), "hello");
  writeFileSync(join(onlyFileFolder(folder), "notes.jsonl"), "hello");
  const listed = await journal.list({ limit: 9 });
  assert.equal(listed.kind === "listed" && listed.records.map(({ applyId }) => applyId), [id]);
});

function onlyFileFolder(folder: string): string {
  const [name = ""] = readdirSync(join(folder, "applies")).filter((entry) => entry.startsWith(samplePool.poolId));
  return join(folder, "applies", name);
}

damage("a place that cannot be a folder is a failure, and nothing throws", async () => {
  writeFileSync(join(root, "file"), "");
  const journal = await openJournal(join(root, "file", "journal"));
  const failure = {
    kind: "failed",
    detail: `The journal in ${join(root, "file", "journal")} cannot be used: a part of its path is no folder.`,
  };
  assert.equal(await journal.append(begun), failure);
  assert.equal(await journal.lease(samplePool), failure);
  assert.equal(await journal.claimOnce("a", 0), failure);
});

damage("a folder that takes no others is a failure, and does not hang", async () => {
  if (process.platform !== "linux") return;
  const journal = await openJournal("/proc/longhand/journal");
  assert.is((await journal.lease(samplePool)).kind, "failed");
  assert.is((await journal.append(begun))?.kind, "failed");
});

damage("a lease whose place is gone is lost, and is given back without a word", async () => {
  const folder = newFolder();
  const journal = await openJournal(folder);
  const lease = await journal.lease(samplePool);
  assert.ok(lease.kind === "lease");
  rmSync(folder, { recursive: true });
  assert.is.not(await lease.renew(), "held");
  await lease.release();
});

damage(
  "a line that is broken may have announced a write: the pool is asked, and only where the plan is gone nobody knows",
  async () => {
    const broken: readonly (readonly [JournalEntry["phase"], string, string])[] = [
      ["writing", "yes", "AMBIGUOUS_RESOLVED"],
      ["begun", "unknown", "UNKNOWN"],
    ];
    for (const [phase, written, outcome] of broken) {
      const folder = newFolder();
      const journal = await openJournal(folder);
      const target = createSandbox({ place: "memory" });
      const ports = createPorts({ target, journal });
      const wish = { poolId: samplePool.poolId, patch: { PoolName: "Blue" } };
      const { applyId = "" } = await applyChange(wish, { acknowledged: "all" }, ports);
      const file = onlyFile(join(folder));
      const lines = readFileSync(file, "utf8").split("\n").slice(0, 2);
      rmSync(file);
      const text = lines.map((line) => (line.includes(`"phase":"${phase}"`) ? line.slice(9) : line)).join("\n");
      writeFileSync(file.replace(/\.jsonl$/, ".open.jsonl"), `${text}\n`);
      assert.is(mayHaveWritten(await read(journal, applyId)), true);
      const settled = await settleUnfinished({ target: target.address, poolId: samplePool.poolId }, journal, ports);
      const results = settled.kind === "settled" ? settled.applies.map(({ result }) => result) : [];
      assert.equal(
        results.map((result) => [result.written, result.outcome]),
        [[written, outcome]],
      );
      assert.is((await read(journal, applyId)).ended?.written, written);
    }
  },
);

damage("an entry of an apply that never began is refused", async () => {
  const journal = await openJournal(newFolder());
  assert.is((await journal.append(writing))?.kind, "failed");
});

damage("the lease of a process that was killed is free at once", async () => {
  const folder = newFolder();
  const script = fileURLToPath(new URL("processes/lease-holder.js", import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  assert.is(String(line).trim(), "lease");
  const journal = await openJournal(folder);
  const held = await journal.lease(samplePool);
  assert.ok(held.kind === "held" && held.holder.startsWith(`process ${child.pid} `));
  child.kill("SIGKILL");
  await once(child, "close");
  const lease = await journal.lease(samplePool);
  assert.is(lease.kind, "lease");
  if (lease.kind === "lease") await lease.release();
});

damage("a lease that a power cut left without its text runs out", async () => {
  const folder = newFolder();
  const time = { now: Date.now() };
  const journal = await openJournal(folder, { clock: { now: () => time.now } });
  const lease = await journal.lease(samplePool);
  if (lease.kind === "lease") await lease.release();
  const [file = ""] = filesIn(join(folder, "leases"));
  writeFileSync(file, "");
  assert.is((await journal.lease(samplePool)).kind, "held");
  time.now += 600_000;
  const next = await journal.lease(samplePool);
  assert.is(next.kind, "lease");
  if (next.kind === "lease") await next.release();
});

damage("ids whose time is over are forgotten, and no others", async () => {
  const folder = newFolder();
  const time = { now: Date.now() };
  const journal = await openJournal(folder, { clock: { now: () => time.now } });
  await journal.claimOnce("short", time.now + 1000);
  await journal.claimOnce("long", time.now + 1_000_000);
  time.now += 500_000;
  assert.equal(await journal.claimOnce("long", time.now), { kind: "taken" });
  assert.is(filesIn(join(folder, "claims")).length, 1);
});

damage.after(() => rmSync(root, { recursive: true }));

damage.run();
