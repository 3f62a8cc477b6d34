import type { Limits, ScalarShape } from "@longhand/model";

/** True for a text within the shape's limits, in code points, that its pattern matches as a whole. */
export function fits(text: string, { limits, pattern }: ScalarShape): boolean {
  return isWithin([...text].length, limits) && (pattern === undefined || matches(text, pattern));
}

function isWithin(length: number, { min = 0, max = Number.POSITIVE_INFINITY }: Limits): boolean {
  return min <= length && length <= max;
}

/** False for a pattern that only Java can read; its first words, `(?s)`, stand for a flag here. */
function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern.replace(/^\(\?s\)/, "")})$`, "su").test(text);
  } catch {
    return false;
  }
}
