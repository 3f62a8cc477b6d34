/** One token of JSON text, blanks before it included. The text is known to be JSON: a token needs no check of its own. */
const token = /\s*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function tokenAt(text: string, at: number): Token {
  token.lastIndex = at;
  const [whole = "", found = ""] = token.exec(text) ?? [];
  const end = at + whole.length;
  return { text: found, start: end - found.length, end };
}

/** Where the value that begins at an offset ends. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  let end = at;
  do {
    const next = tokenAt(text, end);
    if (next.text === "") return text.length;
    if (next.text === "{" || next.text === "[") depth += 1;
    if (next.text === "}" || next.text === "]") depth -= 1;
    end = next.end;
  } while (depth > 0);
  return end;
}

/** The parts of the object or list that begins at an offset: name or index, and where the value begins. */
function* partsAt(text: string, at: number): Iterable<readonly [string, number]> {
  const open = tokenAt(text, at);
  let position = open.end;
  for (let index = 0; tokenAt(text, position).text !== (open.text === "{" ? "}" : "]"); index += 1) {
    const first = tokenAt(text, position);
    if (first.text === "") return;
    const start = open.text === "{" ? tokenAt(text, first.end).end : position;
    yield [open.text === "{" ? String(JSON.parse(first.text)) : String(index), start];
    const end = endOfValue(text, start);
    position = tokenAt(text, end).text === "," ? tokenAt(text, end).end : end;
  }
}

/**
 * The text of one value inside JSON text, byte for byte: numbers beyond double precision and the order of members stay as they
 * came. Of two members with one name the last counts, as for `JSON.parse`. Undefined where there is no such value.
 */
export function sliceAt(text: string, segments: readonly string[]): string | undefined {
  let start = 0;
  for (const segment of segments) {
    if (!/^[{[]$/.test(tokenAt(text, start).text)) return undefined;
    const found = [...partsAt(text, start)].findLast(([name]) => name === segment);
    if (found === undefined) return undefined;
    start = found[1];
  }
  return text.slice(tokenAt(text, start).start, endOfValue(text, start));
}

/** JSON text without blanks and with sorted members; numbers stay as they are written. Equal values, equal text. */
export function canonicalText(text: string): string {
  const first = tokenAt(text, 0).text;
  if (first !== "{" && first !== "[") return first.startsWith('"') ? JSON.stringify(JSON.parse(first)) : first;
  const parts = [...partsAt(text, 0)].map(
    ([name, start]) => [name, canonicalText(text.slice(start, endOfValue(text, start)))] as const,
  );
  if (first === "[") return `[${parts.map(([, value]) => value).join(",")}]`;
  const sorted = [...new Map(parts)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}
