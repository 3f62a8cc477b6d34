/**
 * A text in quotes that reads back as exactly it: in the quotes that it does not contain, single ones first.
 *
 * One text cannot be quoted everywhere: if it ends in a backslash, the closing quote counts as escaped, and closes only
 * where no unescaped quote of its kind follows in the whole shorthand text.
 */
export function quoteText(text: string): string {
  return quoteWith(text, text.includes("'") && !text.includes('"') ? '"' : "'");
}

/** A text in quotes of the given kind; see `quoteText` for the one that cannot be quoted everywhere. */
export function quoteWith(text: string, quote: "'" | '"'): string {
  if (!text.includes("\\") && !text.includes(quote)) return quote + text + quote;
  return quote + text.replaceAll(/\\+/g, escapeRun).replaceAll(quote, `\\${quote}`) + quote;
}

/** Pairs of backslashes are read as one and an odd one stays, so a single backslash needs no second. */
function escapeRun(run: string): string {
  return "\\".repeat(2 * run.length - 1);
}
