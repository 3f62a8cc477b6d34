import { repeatedKey } from "../diagnostics.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `{b=1,b=2}` is `2` without a word; at the top of a text it would be an error. */
export const repeatedKeySurprise: Surprise = {
  name: "repeated-key",
  *pairs({ kind, pairs }, source) {
    if (kind === "document") return;
    const last = new Map(pairs.map((pair) => [pair.key.name, pair]));
    if (last.size === pairs.length) return;
    for (const [index, pair] of pairs.entries()) {
      const winner = last.get(pair.key.name);
      const next = pairs[index + 1];
      if (winner === undefined || winner === pair || next === undefined) continue;
      const { start, end, name } = pair.key;
      const related = [{ message: "This one counts.", at: placeIn(source, winner.start, winner.end) }];
      const fix = {
        title: "Delete the earlier one",
        edits: [{ range: { start: pair.start, end: next.start }, newText: "" }],
      };
      yield repeatedKey(placeIn(source, start, end), { key: name }, { related, fix });
    }
  },
};
