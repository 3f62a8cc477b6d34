import { unescapeBare } from "../bare.ts";
import { bracketStartsValue } from "../diagnostics.ts";
import { quoteText } from "../quote.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `{b=}}` is a `}` for `b`: a closing bracket may start a value, and then closes nothing. */
export const bracketStartsValueSurprise: Surprise = {
  name: "bracket-starts-value",
  value(value, owner, source) {
    if (value.kind !== "scalar" || !/^[\]}]/.test(value.raw)) return undefined;
    const range = { start: value.start, end: value.end };
    const fix = { title: "Quote the value", edits: [{ range, newText: quoteText(unescapeBare(value.raw)) }] };
    const data = { owner: owner.key.name, character: value.raw.charAt(0) };
    return bracketStartsValue(placeIn(source, value.start, value.start + 1), data, { fix });
  },
};
