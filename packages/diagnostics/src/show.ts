import { visible } from "./visible.ts";

/** Longer text is shown by its beginning and its end. UTF-16 units. */
const Longest = 60;

/**
 * A user's text as messages show it: in backticks, every character visible, shortened in the middle. Around text that
 * has backticks of its own stand more of them, as in Markdown, so that it cannot pass for a part of the message.
 */
export function show(text: string): string {
  // Nearly every text is of this kind; the rules below take ten times as long.
  if (/^[ -_a-~]{1,60}$/.test(text)) return `\`${text}\``;
  // Nothing between backticks is seen as nothing.
  if (text === "") return "`''`";
  const shown = visible(shortened(text));
  const longestRun = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const padding = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return fence + padding + shown + padding + fence;
}

function shortened(text: string): string {
  if (text.length <= Longest) return text;
  const half = Longest / 2 - 1;
  // No half of a surrogate pair stays behind at the cut.
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, "");
  const tail = text.slice(-half).replace(/^[\udc00-\udfff]/, "");
  return `${head}…${tail}`;
}
