import type { Shell } from "./shell.ts";

/**
 * PowerShell 7.3 and newer, which hand a word to a program as it is. (Older ones drop double quotes inside it; they need
 * `\"` for each.)
 */
export const powershell: Shell = {
  name: "powershell",
  continuation: "`",
  quote(word) {
    if (word.includes("\0")) return undefined;
    if (/^[A-Za-z0-9_+:./\\-]+$/.test(word)) return word;
    // Curly single quotes end a string too, and are doubled like the straight one.
    return `'${word.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
  },
};
