/** How long a value is, and in what unit: characters are code points. */
export interface Length {
  readonly count: number;
  readonly unit: "character" | "byte" | "item" | "entry";
}

/** The length of a text in code points. */
export function lengthOfText(text: string): Length {
  let count = 0;
  for (let at = 0; at < text.length; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { count, unit: "character" };
}

/** The length of a blob in bytes. Of text the AWS CLI, version 1, sends the UTF-8 bytes. */
export function lengthOfBlob(blob: string | Uint8Array): Length {
  if (typeof blob !== "string") return { count: blob.byteLength, unit: "byte" };
  let count = 0;
  for (const character of blob) count += bytesOf(character.codePointAt(0) ?? 0);
  return { count, unit: "byte" };
}

/** A limit with its unit: "1 character", "2 entries". */
export function amount(count: number, unit: Length["unit"]): string {
  if (count === 1) return `1 ${unit}`;
  return `${count} ${unit === "entry" ? "entries" : `${unit}s`}`;
}

/** What was given instead of a limit: "1 is", "2 are". */
export function amountIs(count: number): string {
  return `${count} ${count === 1 ? "is" : "are"}`;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
