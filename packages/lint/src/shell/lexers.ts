import { lexScript, type ShellScript } from "@longhand/convert";
import type { Dialect } from "../snippet.ts";
import { lexCmd } from "./lex-cmd.ts";
import { lexPowershell } from "./lex-powershell.ts";

/**
 * Takes a text apart as a shell does, and runs nothing. With `masked`, as long as the text, the structure is read from that, and the
 * characters of words from the text.
 */
export type Lexer = (text: string, masked: string) => ShellScript;

/** One for each dialect; the others could be written anew without anybody noticing. */
export const lexers: Readonly<Record<Dialect, Lexer>> = { posix: lexScript, cmd: lexCmd, powershell: lexPowershell };
