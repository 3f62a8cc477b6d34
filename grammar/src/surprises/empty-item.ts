import { emptyItem } from "../diagnostics.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `[b,,c]` has an empty text in the middle, and `[,]` is a list of one. */
export const emptyItemSurprise: Surprise = {
  name: "empty-item",
  value(value, _owner, source) {
    if (value.kind !== "list") return undefined;
    const empty = value.items.find((item) => item.kind === "scalar" && item.raw === "");
    if (empty === undefined) return undefined;
    const fix = { title: "Write it out", edits: [{ range: { start: empty.start, end: empty.start }, newText: "''" }] };
    return emptyItem(placeIn(source, empty.start, empty.start), {}, { fix });
  },
};
