import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** What changes a disk. */
const changes = ["openSync", "writeSync", "fsyncSync", "mkdirSync", "linkSync", "renameSync", "rmSync"] as const;

/** What came of a call on a disk that dies. */
export interface Dead<Result> {
  /** Undefined where the call was killed. */
  readonly result: Result | undefined;
  /** Whether the disk died before the call was over. */
  readonly died: boolean;
}

/**
 * Runs a call on a disk that stops at its n-th change, counted from 1, and takes nothing from then on: what the disk holds afterwards
 * is what a process leaves that is killed there. Of a write that it dies in, half the bytes are on the disk.
 */
export async function onDyingDisk<Result>(point: number, call: () => Promise<Result>): Promise<Dead<Result>> {
  const originals = changes.map((name) => [name, fs[name]] as const);
  let count = 0;
  for (const [name, original] of originals) {
    Object.assign(fs, {
      [name]: (...args: readonly unknown[]) => {
        // A file that is opened to be read changes nothing.
        if (name === "openSync" && args[1] === "r") return Reflect.apply(original, fs, args);
        count += 1;
        if (count < point) return Reflect.apply(original, fs, args);
        if (count === point && name === "writeSync") Reflect.apply(original, fs, halved(args));
        throw Object.assign(new Error("The disk is dead."), { code: "EIO" });
      },
    });
  }
  syncBuiltinESMExports();
  try {
    return { result: await call(), died: count >= point };
  } catch (error) {
    if (!(error instanceof Error && error.message === "The disk is dead.")) throw error;
    return { result: undefined, died: true };
  } finally {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original });
    syncBuiltinESMExports();
  }
}

function halved([file, bytes]: readonly unknown[]): readonly unknown[] {
  if (!(bytes instanceof Uint8Array)) throw new Error("The store writes bytes.");
  return [file, bytes.subarray(0, bytes.byteLength / 2)];
}
