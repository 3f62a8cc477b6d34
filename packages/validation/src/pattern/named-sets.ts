/*
 * The sets that Java's regular expressions know by name, as JavaScript writes them under the `v` flag. Source: the
 * documentation of java.util.regex.Pattern (Java 17). Without flags Java's `\w`, `\d`, `\s` and POSIX names know ASCII alone.
 */

/** By the letter after the backslash; a capital is the complement. */
export const shortSets: ReadonlyMap<string, string> = new Map([
  ["d", "[0-9]"],
  ["D", "[^0-9]"],
  ["w", "[0-9A-Z_a-z]"],
  ["W", "[^0-9A-Z_a-z]"],
  ["s", "[\\t\\n\\v\\f\\r ]"],
  ["S", "[^\\t\\n\\v\\f\\r ]"],
  ["h", "[ \\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]"],
  ["H", "[^ \\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]"],
  ["v", "[\\n-\\r\\x85\\u2028\\u2029]"],
  ["V", "[^\\n-\\r\\x85\\u2028\\u2029]"],
]);

/** What `.` matches unless `(?s)` is on. */
export const anyButLineEnds = "[^\\n\\r\\x85\\u2028\\u2029]";

const namedSets: ReadonlyMap<string, string> = new Map([
  ["Lower", "[a-z]"],
  ["Upper", "[A-Z]"],
  ["ASCII", "[\\x00-\\x7F]"],
  ["Alpha", "[A-Za-z]"],
  ["Digit", "[0-9]"],
  ["Alnum", "[0-9A-Za-z]"],
  ["Punct", "[\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E]"],
  ["Graph", "[\\x21-\\x7E]"],
  ["Print", "[\\x20-\\x7E]"],
  ["Blank", "[\\t ]"],
  ["Cntrl", "[\\x00-\\x1F\\x7F]"],
  ["XDigit", "[0-9A-Fa-f]"],
  ["Space", "[\\t\\n\\v\\f\\r ]"],
  ["LD", "[\\p{L}\\p{Nd}]"],
  ["L1", "[\\x00-\\xFF]"],
  ["IsAlphabetic", "\\p{Alphabetic}"],
  ["IsLetter", "\\p{L}"],
  ["IsDigit", "\\p{Nd}"],
  ["IsPunctuation", "\\p{P}"],
  ["IsControl", "\\p{Cc}"],
  ["IsUppercase", "\\p{Uppercase}"],
  ["IsLowercase", "\\p{Lowercase}"],
  ["IsIdeographic", "\\p{Ideographic}"],
  ["IsWhiteSpace", "\\p{White_Space}"],
  ["IsWhite_Space", "\\p{White_Space}"],
  ["IsWhitespace", "\\p{White_Space}"],
]);

const generalCategory = /^(?:Is)?(C[cfnos]?|L[Clmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;

/** The set that `\p{name}` means; undefined for a name that Java does not know, or that is not known here. */
export function namedSet(name: string): string | undefined {
  const [, category] = generalCategory.exec(name) ?? [];
  return category === undefined ? namedSets.get(name) : `\\p{${category}}`;
}
