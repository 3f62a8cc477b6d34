import type { Shell } from "./shell.ts";

/** `sh`, `bash`, `zsh` and their like. */
export const posix: Shell = {
  name: "posix",
  continuation: "\\",
  quote(word) {
    if (word.includes("\0")) return undefined;
    if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)) return word;
    // Double quotes read better around an apostrophe, where nothing in the word is special in them.
    if (word.includes("'") && !/["$`\\!]/.test(word)) return `"${word}"`;
    return `'${word.replaceAll("'", `'\\''`)}'`;
  },
};
