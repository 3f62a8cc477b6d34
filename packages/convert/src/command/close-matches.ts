/**
 * The names that resemble a word, best first, at most three. The likeness is that of Python's difflib, between 0 and 1: twice
 * the length of the blocks that both have in common, by the sum of the lengths. The AWS CLI asks for 0.8.
 */
export function closeMatches(word: string, names: Iterable<string>, likeness: number): readonly string[] {
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of names) {
    const sum = name.length + word.length;
    // Most names drop out by their length alone, so that a very long word costs nothing.
    if (2 * Math.min(name.length, word.length) < likeness * sum) continue;
    const score = (2 * commonLength(name, word)) / sum;
    if (score >= likeness) scored.push({ name, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? 1 : -1));
  return scored.slice(0, 3).map(({ name }) => name);
}

/** The summed length of the longest common block and of those on either side of it. */
function commonLength(a: string, b: string): number {
  const { startA, startB, length } = longestBlock(a, b);
  if (length === 0) return 0;
  const before = commonLength(a.slice(0, startA), b.slice(0, startB));
  return before + length + commonLength(a.slice(startA + length), b.slice(startB + length));
}

interface Block {
  readonly startA: number;
  readonly startB: number;
  readonly length: number;
}

/** The longest block that both have, the first of equal ones. */
function longestBlock(a: string, b: string): Block {
  let best: Block = { startA: 0, startB: 0, length: 0 };
  let ending: readonly number[] = [];
  for (let endA = 1; endA <= a.length; endA += 1) {
    const row: number[] = [0];
    for (let endB = 1; endB <= b.length; endB += 1) {
      const length = a[endA - 1] === b[endB - 1] ? (ending[endB - 1] ?? 0) + 1 : 0;
      row.push(length);
      if (length > best.length) best = { startA: endA - length, startB: endB - length, length };
    }
    ending = row;
  }
  return best;
}
