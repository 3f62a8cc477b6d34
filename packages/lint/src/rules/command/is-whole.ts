import type { CommandContext } from "../../rule.ts";
import { mayHoldOptions } from "../../shell/open-words.ts";
import { givenOptions } from "./given-options.ts";

/** Whether the words are all that a command has: nothing is elided, and no variable or unread file may stand for options. */
export function isWhole({ command, binding: { files } }: Pick<CommandContext, "command" | "binding">): boolean {
  const options = givenOptions(command);
  // The name alone is no command.
  if (command.elisions.length > 0 || options.length === 0 || mayHoldOptions(command)) return false;
  const input = options.find(({ name }) => name.startsWith("--cli-input"))?.values[0]?.text;
  return input === undefined || /^\s*\{/.test(input) || files.has(input);
}
