import { createHash } from "node:crypto";
import { readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Claim, WallClock } from "../journal.ts";
import { ClockDrift } from "../lease-time.ts";
import { createFile, makeFolder } from "./durable.ts";
import { codeOf } from "./system-failure.ts";

/** Uses up an id in a folder: a file of its name can be made once. */
export async function claimInFolder(folder: string, id: string, expiresAt: number): Promise<Claim> {
  await makeFolder(folder);
  try {
    await createFile(join(folder, createHash("sha256").update(id).digest("hex")), String(expiresAt));
    return { kind: "claimed" };
  } catch (error) {
    if (codeOf(error) === "EEXIST") return { kind: "taken" };
    throw error;
  }
}

/** Forgets the ids that are over: nobody accepts them any more. One that has no time yet is just being made. */
export async function sweepClaims(folder: string, clock: WallClock): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const text = await readFile(path, "utf8").catch(() => "");
    if (text !== "" && Number(text) + ClockDrift < clock.now()) await unlink(path).catch(() => {});
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
