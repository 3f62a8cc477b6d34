import type { Given } from "../verb.ts";

/** The file of a plan: the only word, where it is no option and no command. */
export function planFileOf({ operands }: Given): string | undefined {
  const [only, second] = operands;
  const isFile =
    only !== undefined && second === undefined && !only.startsWith("-") && !/^\s*(?:[$%>][ \t]+)?aws\b/.test(only);
  return isFile ? only : undefined;
}
