import { repeatedKey } from "../diagnostics.ts";
import { neighbours, placeIn, type Surprise } from "./surprise.ts";

/** `{b=1,b=2}` is `2` without a word; at the top of a text it is an error. */
export const repeatedKeySurprise: Surprise = {
  *pairs({ pairs }, source) {
    const last = new Map(pairs.map((pair) => [pair.key.name, pair]));
    for (const [pair, next] of neighbours(pairs)) {
      const winner = last.get(pair.key.name) ?? pair;
      if (winner === pair) continue;
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
