/** How the bytes of a JSON text spell characters: bytes per unit (one is UTF-8), and whether the lowest byte of larger units is the first. */
interface Encoding {
  readonly unit: 1 | 2 | 4;
  readonly isLittle: boolean;
}

const utf8: Encoding = { unit: 1, isLittle: false };

/** Byte order marks, the longer ones first: that of UTF-32 begins like one of UTF-16. */
const marks: readonly (Encoding & { readonly bytes: readonly number[] })[] = [
  { bytes: [0x00, 0x00, 0xfe, 0xff], unit: 4, isLittle: false },
  { bytes: [0xff, 0xfe, 0x00, 0x00], unit: 4, isLittle: true },
  { bytes: [0xfe, 0xff], unit: 2, isLittle: false },
  { bytes: [0xff, 0xfe], unit: 2, isLittle: true },
  { bytes: [0xef, 0xbb, 0xbf], ...utf8 },
];

/**
 * The text of a JSON file, whose encoding is found as Python does: by a byte order mark, or by where the first characters have
 * their zero bytes. Undefined for bytes that are no text in that encoding. Source: `detect_encoding` of Python 3.11's json.
 */
export function decodeJsonBytes(bytes: Uint8Array): string | undefined {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const { unit, isLittle } = mark ?? guessEncoding(bytes);
  const content = bytes.subarray(mark?.bytes.length ?? 0);
  return unit === 1 ? decodeUtf8(content) : decodeUnits(content, { unit, isLittle });
}

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes;
  const isLong = bytes.length >= 4;
  if (bytes.length !== 2 && !isLong) return utf8;
  if (first === 0) return { unit: second === 0 && isLong ? 4 : 2, isLittle: false };
  if (second !== 0) return utf8;
  return { unit: isLong && third === 0 && fourth === 0 ? 4 : 2, isLittle: true };
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

function decodeUnits(bytes: Uint8Array, { unit, isLittle }: Encoding): string | undefined {
  if (bytes.length % unit !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += unit) {
    const code = unit === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle);
    if (code > 0x10ffff) return undefined;
    characters.push(String.fromCodePoint(code));
  }
  return characters.join("");
}
