import { type Source, toHome } from "@longhand/diagnostics";
import { dialectByMarks } from "../shell/dialect.ts";
import { afterLine, initialState, isOpen, type LineState } from "../shell/line-state.ts";
import type { Block } from "./block.ts";
import { beginsCommand } from "./command-line-start.ts";
import { joinLines, type PageLine, pageLines } from "./page.ts";
import { roffText } from "./roff.ts";

/** A line with options and nothing else, which belongs to the command before it. */
const optionLine = /^\s*--?(?!aws\s)[A-Za-z]/;

/** Scripts of Windows by how their names end, and what a page would say above them. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\.ps1$/i, "PowerShell"],
  [/\.(?:bat|cmd)$/i, "Windows command prompt"],
];

/**
 * The commands in a page that is plain text: lines that begin with `aws`, and those that go on with one. A page of the manual may be in roff; a script
 * of Windows is one block.
 */
export function textBlocks(page: Source): readonly Block[] {
  const [, caption] = scripts.find(([name]) => name.test(page.name)) ?? [];
  if (caption !== undefined) return [scriptBlock(page, caption)];
  const text = roffText(page) ?? page;
  const lines = pageLines(text.text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !beginsCommand(text.text.slice(line.start, line.end))) continue;
    const next = endOfCommand(text.text, lines, at);
    blocks.push(blockOf(text, lines.slice(at, next)));
    at = next - 1;
  }
  return blocks;
}

/** The line behind the command that begins at a line. */
function endOfCommand(text: string, lines: readonly PageLine[], first: number): number {
  let state: LineState = initialState;
  let at = first;
  const { start: from = 0, end: to = 0 } = lines[first] ?? {};
  const dialect = dialectByMarks(text.slice(from, to)) ?? "posix";
  for (; at < lines.length; at += 1) {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    const line = text.slice(start, end);
    if (at > first && !isOpen(state) && !optionLine.test(line)) break;
    // A quote that nobody closes does not swallow the page.
    if (at > first && state.quote !== undefined && beginsCommand(line)) break;
    state = afterLine(line, state, dialect);
  }
  return at;
}

function scriptBlock(page: Source, caption: string): Block {
  const range = { start: 0, end: page.text.length };
  const source = joinLines(page, pageLines(page.text));
  return { kind: "script", holds: "mixed", source, range, prefix: "", caption };
}

function blockOf(text: Source, lines: readonly PageLine[]): Block {
  const [first] = lines;
  const last = lines.at(-1);
  const prefix = /^\s*/.exec(text.text.slice(first?.start ?? 0, first?.end ?? 0))?.[0] ?? "";
  const parts = lines.map((line) => {
    const blanks = /^\s*/.exec(text.text.slice(line.start, line.end))?.[0].length ?? 0;
    return { ...line, start: line.start + Math.min(blanks, prefix.length) };
  });
  const { range } = toHome(text, { start: first?.start ?? 0, end: last?.end ?? 0 });
  return { kind: "block", holds: "mixed", source: joinLines(text, parts), range, prefix };
}
