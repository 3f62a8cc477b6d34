import type { Dialect } from "../snippet.ts";

/** A prompt at the beginning of a line. */
export interface Prompt {
  /** How many characters of the line it takes, with the blanks around it. */
  readonly length: number;
  /** The dialect of the shell that prints it, where only one does. */
  readonly dialect?: Dialect;
}

const windows = /^\s*(?:\([\w.-]+\)[ \t]*)?(PS[ \t]?)?(?:[A-Za-z]:\\?[^<>|\n]*)?>[ \t]*/;

/** `user@host:~/path$ `, `[user@host path]$ `, `bash-5.2$ `, `(env) $ `, `$ `, `% `, `❯ `; a blank has to follow. */
const posix =
  /^[ \t]*(?:\([\w.-]+\)[ \t]*)?(?:\[[^\]\n]*@[^\]\n]*\]|[\w.-]+@[\w.-]+(?:[: ][^\n$#%>]*)?|(?:ba|z|k)?sh-[\d.]+|~[\w/.-]*)?[ \t]*(?:[$%❯➜])[ \t]+/u;

/** A root's prompt looks like a comment unless something stands before it. */
const root = /^[ \t]*(?:\[[^\]\n]*@[^\]\n]*\]|[\w.-]+@[\w.-]+(?:[: ][^\n$#%>]*)?|(?:ba|z|k)?sh-[\d.]+)[ \t]*#[ \t]+/;

/** Most lines have nothing that could end a prompt. */
const promptEnd = /[$%❯➜#>]/u;

/** The prompt that a line begins with; undefined for none. A `>` alone is none: it may be a quotation, a redirection, a second prompt. */
export function promptOf(line: string): Prompt | undefined {
  if (!promptEnd.test(line)) return undefined;
  const [shell] = posix.exec(line) ?? root.exec(line) ?? [];
  if (shell !== undefined) return { length: shell.length };
  const [found, powershell] = windows.exec(line) ?? [];
  if (found === undefined || /^\s*(?:\([\w.-]+\)[ \t]*)?>/.test(found)) return undefined;
  return { length: found.length, dialect: powershell === undefined ? "cmd" : "powershell" };
}

/** What a shell prints in front of a line that goes on; how many characters it takes. */
export function secondPrompt(line: string): number {
  return /^[ \t]*(?:>>?|\.{3})(?:[ \t]+|$)/.exec(line)?.[0].length ?? 0;
}
