import { randomUUID } from "node:crypto";
import type { JournalEntry } from "../../journal-entry.ts";
import type { Found, Listed, ListFilter } from "../journal.ts";
import { parseEntry, printEntry } from "../parse-entry.ts";
import { type PoolKey, poolName } from "../pool-key.ts";
import { type ApplyRecord, type Damage, recordOf } from "../record.ts";
import { packText, unpackText } from "./packed-entry.ts";
import { deleteItem, type Item, type ItemKey, putItem, putNew, queryItems, type Table } from "./table.ts";

/*
 * pk               sk         holds
 * applies          APPLYID    that there is such an apply, and its pool
 * open#POOL        APPLYID    that it did not end
 * apply#APPLYID    000001 …   its entries, in order
 * part#GROUP       0000 …     the parts of an entry that is too large for one item
 *
 * An apply is listed before its first entry is there, and stays open until its last one is: whatever breaks between two
 * steps leaves a listed apply with fewer entries, which is the truth.
 */

/** Adds an entry. */
export async function appendItem(table: Table, entry: JournalEntry): Promise<undefined> {
  const { applyId, poolId } = entry;
  const open = openKey(entry);
  if (entry.phase === "begun") {
    await putItem(table, { pk: "applies", sk: applyId }, { poolId: { S: poolId } });
    await putItem(table, open, {});
  }
  const item = await packText(table, `${applyId}#${randomUUID()}`, printEntry(entry));
  for (let number = (await lastNumber(table, applyId)) + 1; ; number++) {
    // Another run may have added one since.
    if ((await putNew(table, entryKey(applyId, number), item)) === "put") break;
  }
  if (entry.phase === "ended") await deleteItem(table, open);
}

/** The apply of an id, or of the beginning of one. */
export async function findItem(table: Table, id: string): Promise<Found> {
  if (id === "") return { kind: "none" };
  const ids: string[] = [];
  for await (const { sk } of queryItems(table, "applies", "ascending", id)) ids.push(sk?.S ?? "");
  const [first, second] = ids.includes(id) ? [id] : ids;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined) return { kind: "several", ids };
  return { kind: "found", record: await readRecord(table, first) };
}

/** The applies, the newest first. */
export async function listItems(table: Table, { poolId, limit }: ListFilter): Promise<Listed> {
  const records: ApplyRecord[] = [];
  if (limit <= 0) return { kind: "listed", records };
  for await (const item of queryItems(table, "applies", "descending")) {
    if (poolId !== undefined && item["poolId"]?.S !== poolId) continue;
    records.push(await readRecord(table, item["sk"]?.S ?? ""));
    if (records.length === limit) break;
  }
  return { kind: "listed", records };
}

/** The applies to a pool that did not end. One that did, and is still listed as open, broke between the two. */
export async function listOpenItems(table: Table, pool: PoolKey): Promise<Listed> {
  const records: ApplyRecord[] = [];
  const pk = `open#${poolName(pool)}`;
  for await (const { sk } of queryItems(table, pk)) {
    const record = await readRecord(table, sk?.S ?? "");
    if (record.ended === undefined) records.push(record);
    else await deleteItem(table, { pk, sk: record.applyId });
  }
  return { kind: "listed", records };
}

function entryKey(applyId: string, number: number): ItemKey {
  return { pk: `apply#${applyId}`, sk: String(number).padStart(6, "0") };
}

function openKey(entry: JournalEntry): ItemKey {
  return { pk: `open#${poolName(entry)}`, sk: entry.applyId };
}

async function lastNumber(table: Table, applyId: string): Promise<number> {
  for await (const { sk } of queryItems(table, `apply#${applyId}`, "descending")) return Number(sk?.S);
  return 0;
}

async function readRecord(table: Table, applyId: string): Promise<ApplyRecord> {
  const entries: JournalEntry[] = [];
  const damage: Damage[] = [];
  for await (const item of queryItems(table, `apply#${applyId}`)) {
    const entry = await readEntry(table, item);
    if (entry?.applyId === applyId) entries.push(entry);
    else damage.push({ line: Number(item["sk"]?.S), kind: "broken", bytes: Number(item["bytes"]?.N ?? 0) });
  }
  return recordOf(applyId, entries, damage);
}

async function readEntry(table: Table, item: Item): Promise<JournalEntry | undefined> {
  const text = await unpackText(table, item);
  return text === undefined ? undefined : parseEntry(text);
}
