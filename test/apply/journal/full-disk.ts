import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

/** What came of something that was done while the disk filled up. */
export interface Filled<Result> {
  readonly result: Result;
  /** Whether the disk was full before it was over. */
  readonly isFull: boolean;
}

type Write = () => Promise<unknown>;

/** Writes, unless the disk is full; of the first text that does not fit, the half. */
type Fill = (write: Write, half?: Write) => Promise<unknown>;

/**
 * Does something on a disk that is full from its n-th write on, counted from 1: folders, new files and bytes. What is read,
 * renamed and removed needs no room.
 */
export async function onFullDisk<Result>(point: number, act: () => Promise<Result>): Promise<Filled<Result>> {
  const { mkdir, open, writeFile } = fs;
  let count = 0;
  const fill: Fill = async (write, half) => {
    count += 1;
    if (count < point) return write();
    if (count === point) await half?.();
    throw Object.assign(new Error("No space left on device."), { code: "ENOSPC" });
  };
  Object.assign(fs, {
    mkdir: (...args: Parameters<typeof mkdir>) => fill(() => mkdir(...args)),
    writeFile: (path: string, text: string, options: Parameters<typeof writeFile>[2]) =>
      fill(
        () => writeFile(path, text, options),
        () => writeFile(path, text.slice(0, text.length / 2), options),
      ),
    open: async (...args: Parameters<typeof open>) => {
      if (args[1] === "wx") await fill(async () => {});
      return filling(await open(...args), fill);
    },
  });
  syncBuiltinESMExports();
  try {
    return { result: await act(), isFull: count >= point };
  } finally {
    Object.assign(fs, { mkdir, open, writeFile });
    syncBuiltinESMExports();
  }
}

/** An open file whose writes need room. */
function filling(file: fs.FileHandle, fill: Fill): fs.FileHandle {
  const write = file.write.bind(file);
  const put = (data: string | Uint8Array) => {
    const bytes = new Uint8Array(Buffer.from(data));
    return fill(
      () => write(bytes),
      () => write(bytes.subarray(0, bytes.length / 2)),
    );
  };
  return Object.assign(file, { write: put, writeFile: put });
}
