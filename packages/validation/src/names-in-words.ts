import { show } from "@longhand/diagnostics";

/** More names than this tell a reader nothing; a page of the reference lists them all. */
const mostNames = 20;

/** Names to choose from: "`OFF`", "one of `OFF`, `ON` and `OPTIONAL`"; of very many the first alone. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(show);
  if (names.length > mostNames) return `one of ${shown.join(", ")} and ${names.length - mostNames} more`;
  if (shown.length === 1) return shown.join();
  return `one of ${shown.slice(0, -1).join(", ")} and ${shown.slice(-1).join()}`;
}
