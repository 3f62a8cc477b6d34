/** What comes of a stream of bytes: lines, and lines that are too long to keep. */
export interface LineHandlers {
  readonly onLine: (line: string) => void;
  /** Called once for a line as soon as it is too long; the rest of it is passed over. */
  readonly onTooLong: () => void;
}

const lineEnd = 0x0a;

/** Cuts chunks of bytes into lines of at most `maxBytes`. A line without its end is no line. */
export function createLineReader(maxBytes: number, { onLine, onTooLong }: LineHandlers): (chunk: Uint8Array) => void {
  let parts: Uint8Array[] = [];
  let length = 0;
  let isSkipping = false;
  const keep = (part: Uint8Array) => {
    if (isSkipping) return;
    length += part.length;
    if (length <= maxBytes) {
      parts.push(part);
      return;
    }
    isSkipping = true;
    parts = [];
    onTooLong();
  };
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, start)) {
      keep(chunk.subarray(start, end));
      const line = isSkipping ? undefined : Buffer.concat(parts).toString("utf8");
      parts = [];
      length = 0;
      isSkipping = false;
      start = end + 1;
      if (line !== undefined) onLine(line);
    }
    keep(chunk.subarray(start));
  };
}
