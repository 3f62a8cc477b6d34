import { type ShellCommand, textOf } from "@longhand/convert";

/** `[--option <value>]`, `[options]`, `[parameters]`: what a page writes to say what may be written. */
const optional = /^\[(?:-|<|\.\.\.|(?:options?|parameters?|args|arguments|flags|global[- ]options?|and other)\b)/i;

/** `<command>`, `SUBCOMMAND`: a name to be chosen, in place of the service or the operation. */
const chosen = /^<(?:sub-?)?(?:command|operation|service|verb|action)[\w -]*>$|^\[?(?:options|subcommand)\]?$/i;

/** True for a synopsis: a form of a command, and no command. `words` are those behind the program. */
export function isSynopsis({ words }: ShellCommand, text: string, program: number): boolean {
  const written = words.slice(program + 1).map(({ range }) => text.slice(range.start, range.end));
  return (
    words.slice(program + 1).some(({ units }) => units[0]?.kind === "bare" && optional.test(textOf(units))) ||
    written.slice(0, 2).some((word) => chosen.test(word))
  );
}
