import type { Range } from "@longhand/diagnostics";

/** A line that opens or closes a fence, in whatever list or quote it stands. */
const fence = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})([^\n]*)$/;

/** The fenced blocks of a Markdown page, from the opening line to the closing one: what stands there is shown, not meant. */
export function fencesOf(text: string): readonly Range[] {
  const found: Range[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    const [, mark = "", info = ""] = fence.exec(line.replace(/\r$/, "")) ?? [];
    if (open === undefined && mark !== "" && !(mark.startsWith("`") && info.includes("`"))) open = { mark, start: at };
    else if (open !== undefined && mark.startsWith(open.mark) && info.trim() === "") {
      found.push({ start: open.start, end: at + line.length });
      open = undefined;
    }
    at += line.length + 1;
  }
  return open === undefined ? found : [...found, { start: open.start, end: text.length }];
}
