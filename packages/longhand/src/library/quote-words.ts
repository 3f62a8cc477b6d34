import type { Shell } from "@longhand/convert";

/** Words as a shell takes them; undefined where its command line cannot carry one of them. */
export function quoteWords(words: readonly string[], shell: Shell): readonly string[] | undefined {
  const quoted = words.map(shell.quote);
  return quoted.every((word) => word !== undefined) ? quoted : undefined;
}
