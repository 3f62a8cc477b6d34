import type { Random } from "../../random.ts";

/** Few characters at a time, so that the rare meetings of two of them become frequent. */
const alphabets: readonly (readonly string[])[] = [
  [..."a=,b"],
  [..."ab=,'\\"],
  [..."a=,[]{}"],
  [..."ab=,[]{} '\"\\@"],
  [..."a=,\"' \\"],
  [..."ab=, \n\t@{}"],
];

/** Characters without any order, some of them behind the beginning of a pair. */
export function soup(random: Random): string {
  const alphabet = random.pick(alphabets);
  const start = random.pick(["", "", "a=", "a=b,", "a={", "a=[", "a='", "a@="]);
  return start + random.many(0, 16, () => random.pick(alphabet)).join("");
}
