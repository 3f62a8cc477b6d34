/** How the bytes of a JSON text spell characters: bytes per unit (one is UTF-8), and the order of the bytes of larger units. */
interface Encoding {
  readonly unit: 1 | 2 | 4;
  readonly order: "little" | "big";
}

/** Byte order marks, the longer ones first: that of UTF-32 begins like one of UTF-16. */
const marks: readonly (Encoding & { readonly bytes: readonly number[] })[] = [
  { bytes: [0x00, 0x00, 0xfe, 0xff], unit: 4, order: "big" },
  { bytes: [0xff, 0xfe, 0x00, 0x00], unit: 4, order: "little" },
  { bytes: [0xfe, 0xff], unit: 2, order: "big" },
  { bytes: [0xff, 0xfe], unit: 2, order: "little" },
  { bytes: [0xef, 0xbb, 0xbf], unit: 1, order: "big" },
];

/**
 * The text of a JSON file, whose encoding is found as Python does: by a byte order mark, or by where the first characters have
 * their zero bytes. Undefined for bytes that are no text in that encoding. Source: `detect_encoding` of Python 3.11's json.
 */
export function decodeJsonBytes(bytes: Uint8Array): string | undefined {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const { unit, order } = mark ?? guessEncoding(bytes);
  const content = bytes.subarray(mark?.bytes.length ?? 0);
  return unit === 1 ? decodeUtf8(content) : decodeUnits(content, { unit, order });
}

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes;
  const isLong = bytes.length >= 4;
  if (bytes.length !== 2 && !isLong) return { unit: 1, order: "big" };
  if (first === 0) return { unit: second === 0 && isLong ? 4 : 2, order: "big" };
  if (second !== 0) return { unit: 1, order: "big" };
  return { unit: isLong && third === 0 && fourth === 0 ? 4 : 2, order: "little" };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  try {
    return decodeURIComponent(escaped);
  } catch {
    // The one way of the language itself to decode UTF-8 throws on bytes that are none.
    return undefined;
  }
}

function decodeUnits(bytes: Uint8Array, { unit, order }: Encoding): string | undefined {
  if (bytes.length % unit !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLittle = order === "little";
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += unit) {
    const code = unit === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle);
    if (code > 0x10ffff) return undefined;
    characters.push(unit === 2 ? String.fromCharCode(code) : String.fromCodePoint(code));
  }
  return characters.join("");
}
