import { Code, codeAt, isAstral, isPythonSpace } from "./characters.ts";
import { dropCommaEscapes } from "./unescape.ts";

/*
 * Unquoted values. `\,` is one unit that stands for a comma; every other backslash is an ordinary character. No bare
 * value holds a quote, a control character other than blanks and U+1C to U+1F, or a character above U+FFFF.
 */

const Excluded = String.raw`"',\x00-\x08\x0e-\x1b`;

/** What ends a bare value besides those: a first value or an item ends at `]` and `}`, a second one at `=`. */
export type BareKind = "first" | "second";

const kinds: Readonly<Record<BareKind, BareEnds>> = {
  first: endsOf("]}", String.raw`\]}`),
  second: endsOf("=", "="),
};

interface BareEnds {
  /** 1 for each ASCII character that ends it. */
  readonly table: Uint8Array;
  /** Finds what stands before that, and before a high surrogate, which is looked at by itself. */
  readonly run: RegExp;
}

const ShortRun = 12;

function endsOf(closers: string, inClass: string): BareEnds {
  // One negated class, sticky: 1.1 ns a character on long values, where a loop takes 4.5.
  const run = new RegExp(String.raw`[^${Excluded}${inClass}\ud800-\udbff]*`, "y");
  return { table: endTable(closers), run };
}

function endTable(closers: string): Uint8Array {
  const excluded = new RegExp(`[${Excluded}]`);
  return Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return excluded.test(character) || closers.includes(character) ? 1 : 0;
  });
}

/** True when a bare value can start with the character at `offset`. `]` and `}` can, which is how `{b=}` is misread. */
function startsBare(text: string, offset: number): boolean {
  const code = codeAt(text, offset);
  switch (code) {
    case Code.doubleQuote:
    case Code.singleQuote:
    case Code.comma:
    case Code.equals:
    case Code.openBracket:
    case Code.openBrace:
      return false;
    default:
      return code > Code.space && !isAstral(text, offset);
  }
}

/** Where the bare value that starts at `offset` ends, before trimming; `offset` itself when none can start there. */
export function bareEnd(text: string, offset: number, kind: BareKind): number {
  if (!startsBare(text, offset)) return offset;
  let at = offset + 1;
  for (;;) {
    at = runEnd(text, at, kind);
    const code = codeAt(text, at);
    if (code === Code.comma && text.charCodeAt(at - 1) === Code.backslash) at += 1;
    else if (code >= 0xd800 && !isAstral(text, at)) at += 1;
    else return at;
  }
}

/** The first character from `offset` on that is a comma, a high surrogate or an end of this kind of value. */
function runEnd(text: string, offset: number, kind: BareKind): number {
  const { table, run } = kinds[kind];
  const limit = Math.min(text.length, offset + ShortRun);
  for (let at = offset; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (table[code] === 1 || code >= 0xd800) return at;
  }
  if (limit === text.length) return limit;
  run.lastIndex = limit;
  run.test(text);
  return run.lastIndex;
}

/** `end` moved left over the white space that the reading drops. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isPythonSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The value of a bare text: `\,` becomes a comma, nothing else is an escape. */
export function unescapeBare(raw: string): string {
  // The search for one character is much faster than for two, and hardly any value has a backslash.
  return raw.includes("\\") && raw.includes("\\,") ? dropCommaEscapes(raw) : raw;
}
