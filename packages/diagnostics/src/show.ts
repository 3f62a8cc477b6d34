import { visible } from "./visible.ts";

/** Longer text is shown by its beginning and its end. UTF-16 units. */
const Longest = 60;

/** A user's text as messages show it: in backticks, every character visible, shortened in the middle. */
export function show(text: string): string {
  return `\`${visible(shortened(text))}\``;
}

function shortened(text: string): string {
  if (text.length <= Longest) return text;
  const half = Longest / 2 - 1;
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
