import { isUtf8 } from "node:buffer";
import type { TextOrReason } from "../input/decode-text.ts";
import { readBytes } from "../input/read-file.ts";

/** No page that people write is larger; a larger file is passed over, and said so. Bytes. */
const maxPageBytes = 16 * 1024 * 1024;

/** The text of a page, character by character as it is: line ends and a byte order mark too. */
export function readPage(path: string): TextOrReason {
  const file = readBytes(path);
  return "reason" in file ? file : decodePage(file.bytes);
}

/** The bytes of a page as text. */
export function decodePage(bytes: Uint8Array): TextOrReason {
  if (bytes.length > maxPageBytes) return { reason: `it is larger than ${maxPageBytes / 1024 / 1024} MiB` };
  if (!isUtf8(bytes)) return { reason: "it is not UTF-8 text" };
  // A byte order mark stays in the text, so that places count it.
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") };
}
