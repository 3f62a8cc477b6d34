import { access, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JournalEntry } from "../../journal-entry.ts";
import type { JournalFailure } from "../../ports.ts";
import type { Found, Journal, Listed, ListFilter, WallClock } from "../journal.ts";
import { printEntry } from "../parse-entry.ts";
import { type PoolKey, poolName } from "../pool-key.ts";
import type { ApplyRecord } from "../record.ts";
import { type ApplyFile, allApplyFiles, applyFilesIn, pathsOf, readApply } from "./apply-files.ts";
import { appendLine, createFile, makeFolder, syncFolder } from "./durable.ts";
import { claimInFolder, sweepClaims } from "./file-claims.ts";
import { leaseHolder, takeLease } from "./file-leases.ts";
import { codeOf, systemFailure } from "./system-failure.ts";

/**
 * A journal in a folder, which is made when it is first needed: a folder for each pool, a file for each apply. Nobody but
 * the owner can read it. The folder may be on a disk that several machines share.
 */
export function createFileJournal(folder: string, clock: WallClock = { now: Date.now }): Journal {
  const applies = join(folder, "applies");
  const claims = join(folder, "claims");
  const folderOf = (pool: PoolKey) => join(applies, poolName(pool));
  const leaseOf = (pool: PoolKey) => ({ folder: join(folder, "leases", poolName(pool)), clock });
  const guard = <Result>(act: () => Promise<Result>) => attempt(folder, act);
  return {
    place: folder,
    append: (entry) => guard(() => append(folderOf(entry), entry)),
    find: (id) => guard(() => find(applies, id)),
    list: (filter) => guard(() => list(applies, filter)),
    unfinished: (pool) => guard(() => listUnfinished(folderOf(pool))),
    lease: (pool) => guard(() => takeLease(leaseOf(pool))),
    holder: (pool) => guard(() => leaseHolder(leaseOf(pool))),
    claimOnce: (id, expiresAt) =>
      guard(async () => {
        await sweepClaims(claims, clock);
        return claimInFolder(claims, id, expiresAt);
      }),
    close: () => Promise.resolve(),
  };
}

async function attempt<Result>(folder: string, act: () => Promise<Result>): Promise<Result | JournalFailure> {
  try {
    return await act();
  } catch (error) {
    return systemFailure(error, folder);
  }
}

async function append(folder: string, entry: JournalEntry): Promise<undefined> {
  const { open, ended } = pathsOf(folder, entry.applyId);
  const line = printEntry(entry);
  const isOpen = await access(open).then(
    () => true,
    () => false,
  );
  if (entry.phase === "begun" && !isOpen) {
    await makeFolder(folder);
    await createFile(open, `${line}\n`);
    return;
  }
  await appendLine(isOpen ? open : ended, line);
  if (entry.phase === "ended" && isOpen) await closeFile({ applyId: entry.applyId, folder, isOpen });
}

async function closeFile({ applyId, folder }: ApplyFile): Promise<void> {
  const { open, ended } = pathsOf(folder, applyId);
  try {
    await rename(open, ended);
  } catch (error) {
    // Another run was faster.
    if (codeOf(error) !== "ENOENT") throw error;
  }
  await syncFolder(dirname(ended));
}

async function find(applies: string, id: string): Promise<Found> {
  const files = (await allApplyFiles(applies)).filter(({ applyId }) => applyId.startsWith(id));
  const exact = files.find(({ applyId }) => applyId === id);
  const [first, second] = exact === undefined ? files : [exact];
  if (first === undefined || id === "") return { kind: "none" };
  if (second !== undefined) return { kind: "several", ids: files.map(({ applyId }) => applyId).sort(byText) };
  return { kind: "found", record: await readApply(first) };
}

async function list(applies: string, { poolId, limit }: ListFilter): Promise<Listed> {
  const files = await allApplyFiles(applies, poolId);
  const records: ApplyRecord[] = [];
  for (const file of files.toSorted((a, b) => byText(b.applyId, a.applyId))) {
    if (records.length === limit) break;
    const record = await readApply(file);
    if (poolId === undefined || (record.begun?.poolId ?? poolId) === poolId) records.push(record);
  }
  return { kind: "listed", records };
}

/** One whose last entry is there under its first name broke between the two; it ends here. */
async function listUnfinished(folder: string): Promise<Listed> {
  const records: ApplyRecord[] = [];
  const files = (await applyFilesIn(folder)).filter(({ isOpen }) => isOpen);
  for (const file of files.toSorted((a, b) => byText(a.applyId, b.applyId))) {
    const record = await readApply(file);
    if (record.ended === undefined) records.push(record);
    else await closeFile(file);
  }
  return { kind: "listed", records };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
