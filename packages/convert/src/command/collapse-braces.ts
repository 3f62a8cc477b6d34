/**
 * What was written before a shell expanded its braces: bash makes `a={b=1,c=2}` the two words `a=b=1` and `a=c=2`. Undefined
 * for words that do not look like it: they all begin with the same `key=`, and what follows in the first is a pair itself.
 */
export function collapseBraces(words: readonly string[]): string | undefined {
  const [first = ""] = words;
  const prefix = first.slice(0, first.slice(0, commonStart(words)).lastIndexOf("=") + 1);
  const parts = words.map((word) => word.slice(prefix.length));
  if (words.length < 2 || prefix === "" || !first.slice(prefix.length).includes("=")) return undefined;
  return `${prefix}{${parts.join(",")}}`;
}

/** How many characters all words begin with. */
function commonStart([first = "", ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((word) => word[length] === first[length])) length += 1;
  return length;
}
