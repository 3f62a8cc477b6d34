import type { Diagnostic, DiagnosticExtras, Source } from "@longhand/diagnostics";
import type { Pair } from "../ast.ts";
import { unescapeBare } from "../bare.ts";
import { skipBlanks } from "../characters.ts";
import { swallowedText } from "../diagnostics.ts";
import { quoteText } from "../quote.ts";
import { neighbours, placeIn, type Surprise } from "./surprise.ts";

/** `a=b,c\,d=e` is `b` for `a` and `e` for `d`: looking past a comma, the AWS CLI lands on another one, and drops what is between. */
export const swallowedTextSurprise: Surprise = {
  *pairs({ pairs }, source) {
    for (const [pair, next] of neighbours(pairs)) {
      const diagnostic = check(pair, next, source);
      if (diagnostic !== undefined) yield diagnostic;
    }
  },
};

function check({ swallowed }: Pair, next: Pair, source: Source): Diagnostic | undefined {
  if (swallowed === undefined) return undefined;
  const { start, end } = swallowed;
  const lost = skipBlanks(source.text, start + 1);
  if (lost === end) return undefined;
  const text = source.text.slice(lost, end);
  return swallowedText(placeIn(source, lost, end), { text }, quoteAll(source.text, lost, next));
}

/** What was evidently meant: one value from the comma on, commas and all. */
function quoteAll(text: string, start: number, { value }: Pair): DiagnosticExtras {
  if (value.kind !== "scalar" || value.quote !== "none") return {};
  const newText = quoteText(unescapeBare(text.slice(start, value.end)));
  return { fix: { title: "Quote the value", edits: [{ range: { start, end: value.end }, newText }] } };
}
