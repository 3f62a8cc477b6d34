import { gunzipSync } from "node:zlib";
import { decodeText, type TextOrReason } from "./decode-text.ts";
import { readBytes } from "./read-file.ts";

/** The models of every AWS service together are a tenth of this; more is a bomb. Bytes. */
const MaxUnpacked = 256 * 1024 * 1024;

/** The text of a model file; one that is packed with gzip, as botocore ships them, is unpacked. */
export function readModelFile(path: string): TextOrReason {
  const model = readModelBytes(path);
  return "reason" in model ? model : decodeText(model.bytes);
}

/** The bytes of a model file, unpacked. */
export function readModelBytes(path: string): ReturnType<typeof readBytes> {
  const file = readBytes(path);
  return "reason" in file || !isGzip(file.bytes) ? file : unpack(file.bytes);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array): ReturnType<typeof readBytes> {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MaxUnpacked }) };
  } catch (error) {
    return { reason: `it cannot be unpacked (${error instanceof Error ? error.message : ""})` };
  }
}
