import type { Random } from "../../random.ts";

/** Beyond U+FFFF, halves of pairs, and everything that somebody calls a space or a control. */
const odd: readonly string[] = [
  "\u{1f600}",
  "\u{10ffff}",
  "\u{10000}",
  "\ud83d",
  "\ude00",
  ..."\u0000\u0001\u0008\t\n\u000b\f\r\u000e\u001b\u001c\u001d\u001e\u001f\u007f\u0085\u00a0\u1680\u180e",
  ..."\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\uffff\ud7ff\ue000",
  ..."\u00e9\u0660\u4e2d",
];

const plain: readonly string[] = [..."aab==,,'\"\\[]{} @"];

/** A text in which odd characters stand beside those that mean something. */
export function oddCharacters(random: Random): string {
  const start = random.pick(["", "a=", "a=", "a=b,", "a=[", "a={b=", "a='"]);
  return start + random.many(1, 12, () => random.pick(random.chance(45) ? odd : plain)).join("");
}
