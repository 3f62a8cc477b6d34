import { type Cursor, giveUp, take, takeMatch } from "./cursor.ts";
import { namedSet, shortSets } from "./named-sets.ts";

/** What a backslash and what follows it stand for, in a class or outside. */
export type Escape =
  | { readonly kind: "character"; readonly codePoint: number }
  | { readonly kind: "set"; readonly source: string };

/** The characters that Java writes with a letter. */
const letters: ReadonlyMap<string, number> = new Map([
  ["t", 0x09],
  ["n", 0x0a],
  ["f", 0x0c],
  ["r", 0x0d],
  ["a", 0x07],
  ["e", 0x1b],
]);

/** Reads what follows a backslash. A letter without a meaning gives the pattern up, as Java refuses it. */
export function readEscape(cursor: Cursor): Escape {
  const letter = take(cursor);
  const source = shortSets.get(letter);
  if (source !== undefined) return { kind: "set", source };
  if (letter === "p" || letter === "P") return readProperty(cursor, letter);
  const codePoint = letters.get(letter) ?? readNumbered(cursor, letter) ?? literalOf(letter);
  if (codePoint === undefined || codePoint > 0x10ffff) giveUp(cursor);
  return { kind: "character", codePoint: Math.min(codePoint ?? 0, 0x10ffff) };
}

function readProperty(cursor: Cursor, letter: "p" | "P"): Escape {
  const [, braced, bare] = takeMatch(cursor, /(?:\{(\w+)\}|([A-Z]))/y) ?? [];
  const source = namedSet(braced ?? bare ?? "");
  if (source === undefined) giveUp(cursor);
  return { kind: "set", source: letter === "p" ? (source ?? "[]") : `[^${source ?? ""}]` };
}

/** `\x21`, `\x{1F600}`, `\u0021`, `\041` and `\cA`. A pair of `\u` surrogates is one code point. */
function readNumbered(cursor: Cursor, letter: string): number | undefined {
  switch (letter) {
    case "x": {
      const [, short, long] = takeMatch(cursor, /(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y) ?? [];
      return numberOf(short ?? long, 16);
    }
    case "u": {
      const [, high, low] = takeMatch(cursor, /([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})/y) ?? [];
      if (high !== undefined && low !== undefined) {
        return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0);
      }
      return numberOf(takeMatch(cursor, /[0-9A-Fa-f]{4}/y)?.[0], 16);
    }
    case "0":
      return numberOf(takeMatch(cursor, /[0-3][0-7]{0,2}|[0-7]{1,2}/y)?.[0], 8);
    case "c":
      return (take(cursor).codePointAt(0) ?? 0) ^ 0x40;
    default:
      return undefined;
  }
}

function numberOf(digits: string | undefined, radix: 8 | 16): number | undefined {
  return digits === undefined ? undefined : Number.parseInt(digits, radix);
}

/** Any character but a letter or a digit stands for itself. */
function literalOf(character: string): number | undefined {
  return /[0-9A-Za-z]/.test(character) ? undefined : character.codePointAt(0);
}
