import type { Diagnostic, Fix, Source } from "@longhand/diagnostics";
import type { Pair } from "../ast.ts";
import { unescapeBare } from "../bare.ts";
import { skipBlanks } from "../characters.ts";
import { swallowedText } from "../diagnostics.ts";
import { quoteText } from "../quote.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `a=b,c\,d=e` is `b` for `a` and `e` for `d`: looking past a comma, the AWS CLI lands on another one, and drops what is between. */
export const swallowedTextSurprise: Surprise = {
  name: "swallowed-text",
  *pairs({ pairs }, source) {
    for (const [index, pair] of pairs.entries()) {
      const diagnostic = check(pair, pairs[index + 1], source);
      if (diagnostic !== undefined) yield diagnostic;
    }
  },
};

function check({ swallowed }: Pair, next: Pair | undefined, source: Source): Diagnostic | undefined {
  if (swallowed === undefined) return undefined;
  const { start, end } = swallowed;
  const lost = skipBlanks(source.text, start + 1);
  if (lost === end) return undefined;
  const text = source.text.slice(lost, end);
  const fix = next === undefined ? undefined : quoteAll(source.text, lost, next);
  return swallowedText(placeIn(source, lost, end), { text }, fix === undefined ? {} : { fix });
}

/** What was evidently meant: one value from the comma on, commas and all. */
function quoteAll(text: string, start: number, { value }: Pair): Fix | undefined {
  if (value.kind !== "scalar" || value.quote !== "none") return undefined;
  const newText = quoteText(unescapeBare(text.slice(start, value.end)));
  return { title: "Quote the value", edits: [{ range: { start, end: value.end }, newText }] };
}
