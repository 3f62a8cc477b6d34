import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { decodeText, type TextOrReason } from "./decode-text.ts";
import { maxInput, tooLargeReason } from "./max-input.ts";

/** The bytes of a file, or why there are none. */
export type BytesOrReason = { readonly bytes: Uint8Array } | { readonly reason: string };

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "it is a directory"],
  ["ENOTDIR", "a part of its path is no directory"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ELOOP", "its links go round in a circle"],
  ["ERR_FS_FILE_TOO_LARGE", "it is larger than 2 GB"],
  ["ERR_INVALID_ARG_VALUE", "its name has a zero byte in it"],
]);

/** Reads a whole file. */
export function readBytes(path: string): BytesOrReason {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Reads a whole file that holds some input. Of a larger one no more than the limit is looked at. */
export function readInputBytes(path: string): BytesOrReason {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = readUpTo(file, maxInput + 1);
      return bytes.length > maxInput ? { reason: tooLargeReason } : { bytes };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** The first bytes of an open file: not by its size, which devices and pipes do not have. */
function readUpTo(file: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < limit) {
    const chunk = Buffer.alloc(Math.min(1 << 20, limit - length));
    const count = readSync(file, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return Buffer.concat(chunks);
}

/** Why the system could not read something, as a clause. Throws again what does not come from the system. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons.get(code);
  if (reason !== undefined) return reason;
  if (!(error instanceof Error && "errno" in error)) throw error;
  return `the system says ${code}`;
}

/** Whether the system says that there is nothing at a path; whatever else keeps a program from it is no absence. */
export function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** Reads a whole file as strict UTF-8 text; CR LF and CR become LF, as when the AWS CLI reads text. */
export function readTextFile(path: string): TextOrReason {
  const file = readInputBytes(path);
  if ("reason" in file) return file;
  const decoded = decodeText(file.bytes);
  return "reason" in decoded ? decoded : { text: decoded.text.replaceAll(/\r\n?/g, "\n") };
}
