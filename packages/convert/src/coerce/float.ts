import { asciiDigits } from "./digits.ts";
import { surrounding } from "./surrounding.ts";

const Digits = "[0-9]+(?:_[0-9]+)*";
const Float = new RegExp(
  `^${surrounding}([+-]?)((?:${Digits}(?:\\.(?:${Digits})?)?|\\.${Digits})(?:e[+-]?${Digits})?|inf|infinity|nan)${surrounding}$`,
  "i",
);

/** The number that Python's `float(text)` reads; undefined when the text is none. `inf` and `nan` are numbers to it. */
export function readFloat(text: string): number | undefined {
  const match = Float.exec(asciiDigits(text));
  if (match === null) return undefined;
  const [, sign, written = ""] = match;
  const magnitude = named(written.toLowerCase()) ?? Number(written.replaceAll("_", ""));
  return sign === "-" ? -magnitude : magnitude;
}

function named(text: string): number | undefined {
  if (text === "nan") return Number.NaN;
  return text === "inf" || text === "infinity" ? Number.POSITIVE_INFINITY : undefined;
}
