import { type Cursor, giveUp, takeMatch } from "./cursor.ts";
import type { Pattern, RepeatPattern } from "./pattern.ts";

const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/y;

const idleBounds = /\{\d+(?:,\d*)?\}[?+]?/y;

const bySign: ReadonlyMap<string, Pick<RepeatPattern, "min" | "max">> = new Map([
  ["*", { min: 0, max: Number.POSITIVE_INFINITY }],
  ["+", { min: 1, max: Number.POSITIVE_INFINITY }],
  ["?", { min: 0, max: 1 }],
]);

/** Reads the quantifier after a part, if there is one. How greedy it is changes what is captured, not whether it matches. */
export function readQuantifier(cursor: Cursor, body: Pattern): Pattern {
  const match = takeMatch(cursor, quantifier);
  if (match === undefined) return body;
  const [, sign = "", least = "", comma, most, manner] = match;
  const { min, max } = bySign.get(sign) ?? readBounds(least, comma, most);
  // A possessive quantifier gives nothing back; that is the same only where there is no choice of how much it takes.
  const isPossessive = manner === "+" && !(body.kind === "set" && min === max);
  if (isPossessive || max < min) giveUp(cursor);
  // To Java, more bounds after these (`\d{2}{3}`, which models do have) repeat the empty text between.
  while (takeMatch(cursor, idleBounds) !== undefined);
  return { kind: "repeat", body, min, max };
}

function readBounds(
  least: string,
  comma: string | undefined,
  most: string | undefined,
): Pick<RepeatPattern, "min" | "max"> {
  const min = Number(least);
  if (comma === undefined) return { min, max: min };
  return { min, max: most === undefined || most === "" ? Number.POSITIVE_INFINITY : Number(most) };
}
