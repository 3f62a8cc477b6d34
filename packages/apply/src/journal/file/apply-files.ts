import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JournalEntry } from "../../journal-entry.ts";
import { isApplyId } from "../apply-id.ts";
import { parseEntry } from "../parse-entry.ts";
import { plainPoolId } from "../pool-key.ts";
import { type ApplyRecord, type Damage, recordOf } from "../record.ts";
import { codeOf } from "./system-failure.ts";

const Open = ".open.jsonl";
const Ended = ".jsonl";

/** The file of an apply. Its name changes when the apply ends, so that a listing shows which ones did not. */
export interface ApplyFile {
  readonly applyId: string;
  readonly folder: string;
  readonly isOpen: boolean;
}

/** Where the entries of an apply are while it runs, and where when it has ended. */
export function pathsOf(folder: string, applyId: string): { readonly open: string; readonly ended: string } {
  return { open: join(folder, `${applyId}${Open}`), ended: join(folder, `${applyId}${Ended}`) };
}

/** The applies of one pool's folder, in no order. */
export async function applyFilesIn(folder: string): Promise<readonly ApplyFile[]> {
  return (await namesIn(folder)).flatMap((name) => {
    const isOpen = name.endsWith(Open);
    const applyId = name.slice(0, -(isOpen ? Open : Ended).length);
    return isApplyId(applyId) && name.startsWith(applyId) ? [{ applyId, folder, isOpen }] : [];
  });
}

/** The applies of every pool, or of those with a name, in no order. */
export async function allApplyFiles(folder: string, poolId?: string): Promise<readonly ApplyFile[]> {
  const beginning = poolId === undefined ? "" : `${plainPoolId(poolId)}.`;
  const files: ApplyFile[] = [];
  for (const name of await namesIn(folder)) {
    if (name.startsWith(beginning)) files.push(...(await applyFilesIn(join(folder, name))));
  }
  return files;
}

/** Reads an apply, which may end meanwhile. */
export async function readApply({ applyId, folder }: ApplyFile): Promise<ApplyRecord> {
  const { open, ended } = pathsOf(folder, applyId);
  const text = (await readIfThere(open)) ?? (await readIfThere(ended)) ?? "";
  return readEntries(applyId, text);
}

function readEntries(applyId: string, text: string): ApplyRecord {
  const lines = text.split("\n");
  const entries: JournalEntry[] = [];
  const damage: Damage[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const entry = parseEntry(line);
    // A line whose end alone is missing is whole: no part of an object is one itself.
    const isLast = index === lines.length - 1;
    if (entry !== undefined && entry.applyId === applyId) entries.push(entry);
    else damage.push({ line: index + 1, kind: isLast ? "torn" : "broken", bytes: Buffer.byteLength(line) });
  }
  return recordOf(applyId, entries, damage);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
