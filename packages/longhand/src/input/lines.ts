const LineFeed = 0x0a;

/**
 * Cuts chunks of bytes into lines, without their line feeds; gives the lines that a chunk completes at once. Bytes and
 * not text, so that a line that is not UTF-8 spoils itself alone, and U+2028 in JSON ends no line. Linear in the bytes.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Uint8Array[]> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const [first, ...rest] = split(chunk);
    if (first !== undefined) open.push(first);
    if (rest.length === 0) continue;
    const last = rest.pop();
    yield [Buffer.concat(open), ...rest];
    open = last === undefined ? [] : [last];
  }
  const remainder = Buffer.concat(open);
  if (remainder.length > 0) yield [remainder];
}

/** The parts between line feeds: one more than there are feeds. */
function split(chunk: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let end = chunk.indexOf(LineFeed); end >= 0; end = chunk.indexOf(LineFeed, start)) {
    parts.push(chunk.subarray(start, end));
    start = end + 1;
  }
  return [...parts, chunk.subarray(start)];
}
