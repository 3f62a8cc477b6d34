import type { Ending } from "./runner.ts";

/** What a process that runs test files says to the one that started it, between what its tests print. */
export type LaneMessage = { readonly kind: "next" } | { readonly kind: "end"; readonly ending: Ending };

/** U+001E, the record separator: no test prints it. */
const mark = "\u001e";

/** A message as a line of its own. */
export function markLine(message: LaneMessage): string {
  return `${mark}${JSON.stringify(message)}\n`;
}

/** What stands before the first message in an output, that message, and the rest; undefined where no message is whole yet. */
export function takeMessage(output: string): readonly [before: string, message: LaneMessage, rest: string] | undefined {
  const start = output.indexOf(mark);
  const end = output.indexOf("\n", start);
  if (start === -1 || end === -1) return undefined;
  const message: LaneMessage = JSON.parse(output.slice(start + mark.length, end));
  return [output.slice(0, start), message, output.slice(end + 1)];
}
