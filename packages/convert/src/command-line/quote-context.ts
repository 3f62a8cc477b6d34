import type { Range } from "@longhand/diagnostics";

/** What surrounds a place of a shell's word, and so what may be written there. */
export type QuoteContext = "bare" | "single" | "double" | "ansi";

/** The quotes around an offset of a POSIX word, `word` being its range in the text; an offset at a quote is outside of it. */
export function quoteContext(text: string, word: Range, offset: number): QuoteContext {
  let context: QuoteContext = "bare";
  let from = word.start;
  for (let at = word.start; at < offset; at += 1) {
    if (text.charAt(at) === "\\" && context !== "single") {
      at += 1;
      from = at + 1;
    } else context = next(context, text.slice(Math.max(at - 1, from), at + 1));
  }
  return context;
}

/** The context behind the last of one or two characters; of two, the first has no backslash before it. */
function next(context: QuoteContext, characters: string): QuoteContext {
  if (context === "bare") {
    if (characters === "$'") return "ansi";
    if (characters.endsWith("'")) return "single";
    return characters.endsWith('"') ? "double" : "bare";
  }
  return characters.endsWith(context === "double" ? '"' : "'") ? "bare" : context;
}

const harmless: Readonly<Record<QuoteContext, RegExp>> = {
  bare: /^[\w@%+=:,./-]*$/,
  single: /^[^']*$/,
  double: /^[^"$`\\!]*$/,
  ansi: /^[^'\\]*$/,
};

/** Whether a text stands for itself where these quotes are. */
export function isPlainIn(context: QuoteContext, text: string): boolean {
  return harmless[context].test(text);
}
