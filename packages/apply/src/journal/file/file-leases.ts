import { randomUUID } from "node:crypto";
import { link, readdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TimedHeld, TokenLease, WallClock } from "../journal.ts";
import { ClockDrift, LeaseTime } from "../lease-time.ts";
import { runLease } from "../running-lease.ts";
import { draftOf, makeFolder } from "./durable.ts";
import { ownMark, type ProcessMark, stateOf } from "./machine.ts";
import { codeOf, systemFailure } from "./system-failure.ts";

/*
 * A lease is a file with a number in a folder of its pool. The highest number is the last lease, and its file stays until
 * there is a higher one: so nobody who looks at an old listing can take a lease that somebody else has. Files appear whole
 * (they are linked from a draft), and a number is given once.
 */

/** Ids of this process's leases that are over, and whose files say otherwise because the disk took nothing. */
const overWithoutRecord = new Set<string>();

/** What stands in the file of a lease. */
interface LeaseText {
  readonly id: string;
  readonly by: ProcessMark;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly released?: true;
}

/** A folder of leases, and the time there. */
interface LeaseFolder {
  readonly folder: string;
  readonly clock: WallClock;
}

/** Takes the lease of a folder, unless a run that is alive has it. */
export async function takeLease(place: LeaseFolder): Promise<TokenLease | TimedHeld> {
  await makeFolder(place.folder);
  for (;;) {
    const top = await topOf(place.folder);
    const held = await heldNow(place, top);
    if (held !== undefined) return held;
    const lease = await createLease(place, top + 1);
    if (lease !== undefined) return lease;
  }
}

/** The run that has the lease of a folder. */
export async function leaseHolder(place: LeaseFolder): Promise<TimedHeld | undefined> {
  return heldNow(place, await topOf(place.folder));
}

async function topOf(folder: string): Promise<number> {
  return Math.max(0, ...(await numbersIn(folder)));
}

async function numbersIn(folder: string): Promise<readonly number[]> {
  try {
    return (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

function fileOf(folder: string, token: number): string {
  return join(folder, String(token));
}

async function heldNow({ folder, clock }: LeaseFolder, token: number): Promise<TimedHeld | undefined> {
  if (token === 0) return undefined;
  const text = await readLease(fileOf(folder, token));
  if (text === undefined || text.released === true || overWithoutRecord.has(text.id)) return undefined;
  const state = stateOf(text.by);
  const drift = state === "elsewhere" ? ClockDrift : 0;
  if (state === "gone" || text.until + drift < clock.now()) return undefined;
  const [host = ""] = text.by.machine.split(" ");
  return { kind: "held", until: text.until, holder: `process ${text.by.pid} on ${host}` };
}

/** Undefined where a higher one took its place; what a power cut left without its text counts from when it was made. */
async function readLease(path: string): Promise<LeaseText | undefined> {
  try {
    const text: unknown = JSON.parse(await readFile(path, "utf8"));
    if (isLeaseText(text)) return text;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  const file = await stat(path).catch(() => undefined);
  if (file === undefined) return undefined;
  return { id: "", by: { machine: "", pid: 0, started: "" }, until: file.mtimeMs + LeaseTime };
}

function isLeaseText(value: unknown): value is LeaseText {
  return typeof value === "object" && value !== null && "until" in value && "by" in value && "id" in value;
}

/** Undefined where another run was faster. */
async function createLease(place: LeaseFolder, token: number): Promise<TokenLease | undefined> {
  const { folder, clock } = place;
  const path = fileOf(folder, token);
  const text: LeaseText = { id: randomUUID(), by: ownMark(), until: clock.now() + LeaseTime };
  if (!(await linkNew(path, text))) return undefined;
  const numbers = await numbersIn(folder);
  if (Math.max(...numbers) > token) {
    // Whoever has the higher one may have removed it already.
    await unlink(path).catch(() => {});
    return undefined;
  }
  for (const number of numbers) if (number < token) await unlink(fileOf(folder, number)).catch(() => {});
  return runningLease(place, token, text);
}

async function linkNew(path: string, text: LeaseText): Promise<boolean> {
  const draft = draftOf(path);
  try {
    await writeFile(draft, JSON.stringify(text), { mode: 0o600, flag: "wx" });
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => {});
  }
}

function runningLease(place: LeaseFolder, token: number, text: LeaseText): TokenLease {
  const { folder, clock } = place;
  const path = fileOf(folder, token);
  return runLease(token, {
    renew: async () => {
      if ((await topOf(folder)) !== token) return "lost" as const;
      try {
        await overwrite(path, { ...text, until: clock.now() + LeaseTime });
      } catch (error) {
        return systemFailure(error, folder);
      }
      return (await topOf(folder)) === token ? ("held" as const) : ("lost" as const);
    },
    end: async () => {
      try {
        await overwrite(path, { ...text, until: 0, released: true });
      } catch (error) {
        // Where the disk takes nothing any more, others wait until this process ends, or for the lease's time.
        systemFailure(error, folder);
        overWithoutRecord.add(text.id);
      }
    },
  });
}

async function overwrite(path: string, text: LeaseText): Promise<void> {
  const draft = draftOf(path);
  try {
    await writeFile(draft, JSON.stringify(text), { mode: 0o600, flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw error;
  }
}
