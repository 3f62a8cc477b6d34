import { fromHome, type Range, type Source, toHome } from "@longhand/diagnostics";
import { type Command, snippetsIn } from "@longhand/lint";
import type { OpenPage } from "./open-page.ts";

/** A place of a page within what a shell reads. */
export interface ShellPlace {
  /** What the shell reads; in the other shells' dialects, too, a line is continued by a backslash here. */
  readonly text: string;
  readonly offset: number;
  /** A range of that text, in the page. */
  readonly toPage: (range: Range) => Range;
}

/** Where an offset of a page stands in a command, or behind one where it may go on; undefined outside of all of them. */
export function shellPlace(page: OpenPage, offset: number): ShellPlace | undefined {
  const snippets = snippetsIn(page.page, { start: offset, end: offset }, page.settings.programs);
  for (const { commands, source, dialect } of snippets) {
    for (const text of [...commands, { shell: source, dialect }]) {
      const inner = fromHome(text.shell, offset);
      if (inner !== undefined) return placeIn(text, inner, offset);
    }
  }
  return undefined;
}

function placeIn({ shell, dialect }: Pick<Command, "shell" | "dialect">, inner: number, offset: number): ShellPlace {
  return {
    text: dialect === "posix" ? shell.text : shell.text.replaceAll(/[`^](?=\r?\n)/g, "\\"),
    offset: inner,
    toPage: (range) => pageRange(shell, range, offset),
  };
}

/** An empty range is the place itself: at the end of a line nothing else tells on which side of the line's end it is. */
function pageRange(shell: Source, range: Range, offset: number): Range {
  return range.start === range.end ? { start: offset, end: offset } : toHome(shell, range).range;
}
