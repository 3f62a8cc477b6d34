import type { Diagnostic, Fix, Range } from "@longhand/diagnostics";
import type { Scalar } from "../ast.ts";
import { trimmedEnd, unescapeBare } from "../bare.ts";
import { withoutBlanks } from "../characters.ts";
import { backslashBeforeQuote, unclosedQuote } from "../diagnostics.ts";
import { quoteText } from "../quote.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";

/** A quote that nothing closes; the fix closes it where the reading goes on. */
export function diagnoseOpenQuote(
  context: DiagnoseContext,
  { start, end }: Range,
  owner: string | undefined,
): Diagnostic {
  const character = context.text.charAt(start);
  const close = withoutBlanks(context.text, end);
  const fix = replace("Close the quote", close, close, character);
  return unclosedQuote(placeAt(context, start, close), { owner, character }, { fix });
}

/**
 * A quoted value that was meant to end in a backslash, and did not end there because a quote of its kind follows. The fix
 * takes the other kind of quotes, unless one of those follows too. Undefined when the value holds nothing of the kind.
 */
export function diagnoseBackslash(
  context: DiagnoseContext,
  value: Scalar,
  owner: string | undefined,
): Diagnostic | undefined {
  const quote = value.raw.charAt(0);
  const other = quote === "'" ? '"' : "'";
  const backslash = value.raw.search(quote === "'" ? /\\'\s*[,\]}]/ : /\\"\s*[,\]}]/);
  if (backslash === -1) return undefined;
  const start = value.start + backslash;
  const content = value.raw.slice(1, backslash + 1);
  const fix = replace("Use the other quotes", value.start, start + 2, other + content + other);
  const extras = context.text.includes(other, value.start) ? {} : { fix };
  return backslashBeforeQuote(placeAt(context, start, start + 2), { owner, character: quote }, extras);
}

/** Puts what is written without quotes in [start, end) into quotes, but for white space at its end. */
export function quoteWritten({ text }: DiagnoseContext, start: number, end: number): Fix {
  const written = text.slice(start, trimmedEnd(text, start, end));
  return replace("Quote the value", start, withoutBlanks(text, end), quoteText(unescapeBare(written)));
}
