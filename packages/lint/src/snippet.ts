import type { Range, Source } from "@longhand/diagnostics";
import type { Command } from "./command.ts";

/** Whose rules of quoting a text follows. */
export type Dialect = "posix" | "cmd" | "powershell";

/**
 * How commands stand in a page:
 *
 * - `block`: lines of a fence, an indented or a literal block, `<pre>`, a workflow's `run:`;
 * - `session`: such a block with prompts, where what follows a command is its output;
 * - `script`: a whole shell file;
 * - `inline`: code in a line of text, or in a cell of a table;
 * - `paragraph`: a line of text that begins with `aws`, outside of any code.
 */
export type SnippetKind = "block" | "session" | "script" | "inline" | "paragraph";

/** One stretch of a page that holds commands. */
export interface Snippet {
  readonly kind: SnippetKind;
  /** The one that most of it is written for; a command may differ (`Command.dialect`). */
  readonly dialect: Dialect;
  /** The language that the page names for it, where it names one: the word of a fence, of `.. code-block::`. */
  readonly language?: Language;
  /**
   * The text without what the page puts around it (fences, indents, `> `) and with plain line feeds. At home in the page, or in a
   * text that is: follow `toHome`.
   */
  readonly source: Source;
  /** All of it in the page, fences and directive included: UTF-16 offsets. */
  readonly range: Range;
  /** What a line that a fix adds has to begin with in the page: the indent and the `> ` of its containers. */
  readonly prefix: string;
  /** The runs of `aws` in it, in their order. */
  readonly commands: readonly Command[];
  /** How many synopses (`[--option <value>]`) were passed over. */
  readonly synopses: number;
}

/** A language's name as a page writes it, and where (offsets in the page). */
export interface Language {
  readonly name: string;
  readonly range: Range;
}
