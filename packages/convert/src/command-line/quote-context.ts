import type { Range } from "@longhand/diagnostics";

/** What surrounds a place of a shell's word, and so what may be written there. */
export type QuoteContext = "bare" | "single" | "double" | "ansi";

/** The quotes around an offset of a POSIX word, `word` being its range in the text; an offset at a quote is outside of it. */
export function quoteContext(text: string, word: Range, offset: number): QuoteContext {
  let context: QuoteContext = "bare";
  for (let at = word.start; at < offset; at += 1) {
    const character = text.charAt(at);
    if (character === "\\" && context !== "single") at += 1;
    else context = next(context, text, at);
  }
  return context;
}

function next(context: QuoteContext, text: string, at: number): QuoteContext {
  const character = text.charAt(at);
  if (context === "bare") {
    if (character === "'") return text.charAt(at - 1) === "$" ? "ansi" : "single";
    return character === '"' ? "double" : "bare";
  }
  const closing = context === "double" ? '"' : "'";
  return character === closing ? "bare" : context;
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
