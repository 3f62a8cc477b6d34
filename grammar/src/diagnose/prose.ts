import type { Diagnostic } from "@longhand/diagnostics";
import { bareEnd } from "../bare.ts";
import { isBracketed } from "../bracketed.ts";
import { characterAt, codeAt } from "../characters.ts";
import { characterInValue, quoteInValue } from "../diagnostics.ts";
import { pairBefore } from "../owner.ts";
import type { NoEqualsProblem } from "../problem.ts";
import { isQuote } from "../quoted.ts";
import { type DiagnoseContext, placeAt } from "./context.ts";
import { quoteWritten } from "./quotes.ts";

/**
 * Prose with a comma, as in `SmsMessage=Hello, it's me`: behind the comma stands no key but more of the value, up to a
 * character that no unquoted value can hold. Undefined where something else is wrong.
 */
export function diagnoseProse(context: DiagnoseContext, { key, end }: NoEqualsProblem): Diagnostic | undefined {
  const { text, document } = context;
  const previous = pairBefore(document, key.start);
  const stop = bareEnd(text, key.start, "second");
  const character = characterAt(text, stop);
  if (previous === undefined || stop === key.start || ["", ",", "="].includes(character)) return undefined;
  const { value } = previous;
  if (value.kind === "missing" || isBracketed(value)) return undefined;
  const at = placeAt(context, stop, stop + character.length);
  const define = isQuote(codeAt(text, stop)) ? quoteInValue : characterInValue;
  const isBare = !/["']/.test(text.slice(value.start, value.end));
  return define(
    at,
    { owner: previous.key.name, character },
    isBare ? { fix: quoteWritten(context, value.start, end) } : {},
  );
}
