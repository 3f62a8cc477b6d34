import type { Range, Source } from "@longhand/diagnostics";
import type { Dialect } from "./snippet.ts";

/** One run of `aws` in a snippet. Ranges without another word are places in `shell`. */
export interface Command {
  readonly dialect: Dialect;
  /**
   * What the shell reads: the lines of the command and of those around it that belong to it, without prompts and output. At home in
   * the page, character by character. Diagnostics about what the shell makes of the command stand in it.
   */
  readonly shell: Source;
  /** From the program to the last word; lines that lost their continuation are within. */
  readonly range: Range;
  /** `aws`, however it is called: a path, `awslocal`, `$AWS`. */
  readonly program: Word;
  /** What stands behind the program, as written: before the shell expands braces. */
  readonly words: readonly Word[];
  /** What the program gets. Each is at home in `shell`, and so in the page. */
  readonly argv: readonly Source[];
  readonly redirections: readonly Range[];
  /** What the linter does not know of the words, or read as something else than the shell would. */
  readonly opaque: readonly Opaque[];
  /** Where an elision (`...`, `…`) stands: what is missing may be there. Empty for a command that is whole. */
  readonly elisions: readonly Range[];
  /** Where a line ends that was meant to go on; the command was read as if it did. */
  readonly breaks: readonly LineBreak[];
  /** Why the shell runs none of it. */
  readonly fault?: Fault;
}

/** A word as it is written, before braces are expanded. */
export interface Word {
  /** With its quotes. */
  readonly range: Range;
  /** The text without its quotes; what is opaque is as written. */
  readonly text: string;
  /** The smallest parts, with their places. */
  readonly units: readonly Unit[];
  /** The words that the shell makes of it by its braces, where they are others than the word itself. */
  readonly expansion?: readonly string[];
}

/**
 * The smallest part of a word: `bare` is a UTF-16 unit that may mean something to the shell, or a run of letters and digits, `quoted` text that does not (empty
 * for the quotes alone), `unknown` what the shell replaces by something that only it knows (`$NAME`), as it is written.
 */
export interface Unit {
  readonly kind: "bare" | "quoted" | "unknown";
  readonly text: string;
  readonly range: Range;
}

/**
 * A stretch whose value is not known: a `placeholder` (`<user-pool-id>`), a `template` (`${{ … }}`, `{{ … }}`), an `expansion` of the
 * shell (`$NAME`, `$(…)`), the `home` folder (`~`). A finding that rests on it is no finding.
 */
export interface Opaque {
  readonly kind: "placeholder" | "template" | "expansion" | "home";
  readonly range: Range;
}

/**
 * A line end inside of a command that does not continue the line:
 *
 * - `blank-behind`: a mark with blanks behind it;
 * - `slash`: `/` for the mark;
 * - `doubled`: `\\`, the mark escaped once more;
 * - `comment`: a comment line between continued lines;
 * - `empty-line`: a continued line with nothing behind it, and the command goes on after that;
 * - `missing`: nothing.
 */
export interface LineBreak {
  readonly kind: "blank-behind" | "slash" | "doubled" | "comment" | "empty-line" | "missing";
  /** What stands where the mark should be; empty where nothing does. */
  readonly range: Range;
  /** The first word of the line that is cut off: what the shell runs as a program of its own. */
  readonly next: Range;
}

/** Why a shell does not run a text: something is not closed, or stands where it cannot. */
export interface Fault {
  readonly kind: "unclosed" | "unexpected";
  /** As a noun phrase for people: `single quote`. */
  readonly what: string;
  readonly range: Range;
}
