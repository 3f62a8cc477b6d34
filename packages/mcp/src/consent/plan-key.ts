import { randomBytes } from "node:crypto";

const keyBytes = 32;

/** A key for this process alone. */
export function newPlanKey(): Uint8Array {
  return randomBytes(keyBytes);
}

/** A key that several nodes share, in base64; undefined where the text is no key. */
export function readPlanKey(text: string): Uint8Array | undefined {
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(text.trim());
  const key = isBase64 ? Buffer.from(text.trim(), "base64") : undefined;
  return key?.length === keyBytes ? key : undefined;
}
