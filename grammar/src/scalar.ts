import type { Quote } from "./ast.ts";
import { unescapeBare } from "./bare.ts";
import { Code } from "./characters.ts";
import { isQuote, unescapeQuoted } from "./quoted.ts";

/** How the raw text of a scalar is quoted. A bare value never begins with a quote, so the first character tells. */
export function quoteOf(raw: string): Quote {
  switch (raw.charCodeAt(0)) {
    case Code.singleQuote:
      return "single";
    case Code.doubleQuote:
      return "double";
    default:
      return "none";
  }
}

/** The value of a scalar's raw text, trimmed as it stands in the tree. */
export function scalarValue(raw: string): string {
  return isQuote(raw.charCodeAt(0)) ? unescapeQuoted(raw) : unescapeBare(raw);
}
