import type { Range } from "@longhand/diagnostics";

/**
 * Takes a text apart as a shell does, and runs nothing. With `masked`, as long as the text, the structure is read from that, and
 * the characters of words from the text. Never throws for what they contain.
 */
export type ShellLexer = (text: string, masked?: string) => ShellText;

/** What a shell makes of a text. Ranges are places in it. */
export interface ShellText {
  /** The simple commands in their order, also those inside of loops and the like; not those inside of words. */
  readonly commands: readonly ShellCommand[];
  /** Set where the shell would not run the text. */
  readonly fault?: ShellFault;
}

/** What a shell makes of a script, with what stands inside of its words. */
export interface ShellScript extends ShellText {
  readonly heredocs: readonly ShellHeredoc[];
}

/** A text that a command is given in the script itself: `cat > FILE <<EOF`. */
export interface ShellHeredoc {
  readonly body: Range;
  /** Where the command writes to. */
  readonly file?: ShellWord;
  /** In a bare one the shell replaces `$NAME`. */
  readonly quotes: "bare" | "quoted";
}

/** Why a shell does not run a text: something is not `closed`, or stands where it cannot. */
export interface ShellFault {
  readonly kind: "unclosed" | "unexpected";
  /** As a noun phrase for people: `single quote`. */
  readonly what: string;
  readonly range: Range;
}

/** A program with its words. What is set for it (`NAME=value` before it) is left out. */
export interface ShellCommand {
  readonly range: Range;
  readonly words: readonly ShellWord[];
  /** `> file` and the like. */
  readonly redirections: readonly Range[];
}

/** A word before the braces in it are expanded. */
export interface ShellWord {
  /** With its quotes. */
  readonly range: Range;
  readonly units: readonly ShellUnit[];
}

/**
 * The smallest part of a word: `bare` is a UTF-16 unit that may mean something to the shell, or a run of letters and digits, `quoted` text that does not (empty
 * for the quotes alone), `unknown` what the shell replaces by something that only it knows (`$NAME`), as it is written.
 */
export interface ShellUnit {
  readonly kind: "bare" | "quoted" | "unknown";
  readonly text: string;
  readonly range: Range;
}
