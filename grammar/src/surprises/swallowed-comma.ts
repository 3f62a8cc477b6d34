import { skipBlanks } from "../characters.ts";
import { swallowedComma } from "../diagnostics.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `a=b,,c=d` is read as if there were one comma. */
export const swallowedCommaSurprise: Surprise = {
  *pairs({ pairs }, source) {
    for (const { swallowed } of pairs) {
      if (swallowed === undefined || skipBlanks(source.text, swallowed.start + 1) < swallowed.end) continue;
      const fix = { title: "Delete the comma", edits: [{ range: swallowed, newText: "" }] };
      yield swallowedComma(placeIn(source, swallowed.start, swallowed.start + 1), {}, { fix });
    }
  },
};
