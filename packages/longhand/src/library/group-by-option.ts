/** The words of a command: those before its first option, then each option with its words. An option's name alone starts with dashes. */
export function groupByOption(argv: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const word of argv) {
    if (word.startsWith("--")) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups;
}
