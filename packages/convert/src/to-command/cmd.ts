import type { Shell } from "./shell.ts";

/**
 * The Windows command prompt. Two readers follow each other: `cmd` itself, which knows carets and sees a quote as a switch,
 * and the program's C runtime, for which a backslash escapes a quote. So the word is quoted for the runtime, and
 * where it holds a quote or a percent sign every character that means something to `cmd` gets a caret.
 */
export const cmd: Shell = {
  name: "cmd",
  continuation: "^",
  quote(word) {
    // A line end would run what follows it as a command of its own.
    if (/[\0\r\n]/.test(word)) return undefined;
    if (/^[\w@+:=./\\-]+$/.test(word)) return word;
    const quoted = `"${word.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&")}"`;
    return /["%!]/.test(word) ? quoted.replaceAll(/[()%!^"<>&|]/g, "^$&") : quoted;
  },
};
