import { codeAt, isPythonSpace } from "../characters.ts";
import { emptyItem } from "../diagnostics.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `[b,,c]` has an empty text in the middle, and `[,]` is a list of one. */
export const emptyItemSurprise: Surprise = {
  value(value, _owner, source) {
    if (value.kind !== "list") return undefined;
    const empty = value.items.find(({ start, end }) => start === end);
    if (empty === undefined) return undefined;
    const range = { start: empty.start, end: skipSpaces(source.text, empty.start) };
    const fix = { title: "Write it out", edits: [{ range, newText: "''" }] };
    return emptyItem(placeIn(source, empty.start, empty.start), {}, { fix });
  },
};

/** Also the white space that only Python knows: between quotes and a comma it could not stand. */
function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (isPythonSpace(codeAt(text, at))) at += 1;
  return at;
}
