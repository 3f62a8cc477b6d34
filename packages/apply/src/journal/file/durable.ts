import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "./system-failure.ts";

/** For its owner alone, because settings of pools are in it. */
const FileMode = 0o600;
const FolderMode = 0o700;

/** Makes a folder with all above it, and makes sure that a crash does not take it back. */
export async function makeFolder(folder: string): Promise<void> {
  const made = await makeOne(folder);
  if (made === "there") return;
  if (made === "no parent") {
    await makeFolder(dirname(folder));
    if ((await makeOne(folder, "parent is there")) === "there") return;
  }
  await syncFolder(dirname(folder));
}

/** Node's own `recursive` never ends where a folder is there but takes no others (`/proc`, in Node 20). */
async function makeOne(folder: string, above?: "parent is there"): Promise<"made" | "there" | "no parent"> {
  try {
    await mkdir(folder, { mode: FolderMode });
    return "made";
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return "there";
    if (code === "ENOENT" && above === undefined && dirname(folder) !== folder) return "no parent";
    throw error;
  }
}

/** Writes a new file with one text; throws `EEXIST` where there is one. It is there after any crash. */
export async function createFile(path: string, text: string): Promise<void> {
  await using(await open(path, "wx", FileMode), async (file) => {
    await file.writeFile(text);
    await file.sync();
  });
  await syncFolder(dirname(path));
}

/**
 * Adds a line to a file that is there. A line that a crash cut off stays alone: the new one begins below it.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  await using(await open(path, "r+"), async (reader) => {
    const { size } = await reader.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await reader.read(last, 0, 1, size - 1);
    const isWhole = size === 0 || last.toString() === "\n";
    await using(await open(path, "a"), async (file) => {
      // In one write, so that the lines of two processes do not mix.
      const bytes = Buffer.from(`${isWhole ? "" : "\n"}${line}\n`);
      const { bytesWritten } = await file.write(bytes);
      if (bytesWritten < bytes.length) throw Object.assign(new Error("The disk is full."), { code: "ENOSPC" });
      await file.datasync();
    });
  });
}

/** Makes what was made, renamed or removed in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and keeps its names without being asked.
  if (process.platform === "win32") return;
  await using(await open(folder, "r"), (file) => file.sync());
}

/** The name of a file that is not finished, beside the one that it becomes. */
export function draftOf(path: string): string {
  return join(dirname(path), `.draft-${randomBytes(8).toString("hex")}`);
}

async function using(file: FileHandle, act: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await act(file);
  } finally {
    await file.close();
  }
}
