import { commands } from "./commands/commands.ts";
import { messages } from "./messages/messages.ts";
import { pages } from "./pages/pages.ts";
import { syntax } from "./syntax/syntax.ts";
import type { FuzzTarget } from "./target.ts";
import { values } from "./values/values.ts";

/** Everything that is put to random inputs, in the order of a run. */
export const targets: readonly FuzzTarget[] = [syntax, values, commands, messages, pages];

/** The target of that name. Throws when there is none. */
export function findTarget(name: string): FuzzTarget {
  const target = targets.find((candidate) => candidate.name === name);
  if (target === undefined) {
    throw new RangeError(`"${name}" is no target: ${targets.map((candidate) => candidate.name).join(", ")}.`);
  }
  return target;
}
