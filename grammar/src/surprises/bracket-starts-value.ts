import { unescapeBare } from "../bare.ts";
import { bracketStartsValue } from "../diagnostics.ts";
import { quoteText } from "../quote.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `{b=}}` is a `}` for `b`: a closing bracket may start a value, and then closes nothing. */
export const bracketStartsValueSurprise: Surprise = {
  value(value, owner, source) {
    const { start, end } = value;
    const written = source.text.slice(start, end);
    if (value.kind !== "scalar" || !/^[\]}]/.test(written)) return undefined;
    const newText = quoteText(unescapeBare(written));
    const fix = { title: "Quote the value", edits: [{ range: { start, end }, newText }] };
    return bracketStartsValue(
      placeIn(source, start, start + 1),
      { owner: owner.key.name, character: written.charAt(0) },
      { fix },
    );
  },
};
