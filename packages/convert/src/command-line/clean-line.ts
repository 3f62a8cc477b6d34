import type { Range, Segment, Source } from "@longhand/diagnostics";

/** A prompt in front of a command, and the blanks around it. */
const prompt = /^\s*[$%>][ \t]+/;

/** What a shell prints in front of a line that goes on with a command. */
const secondPrompt = /\n>(?:[ \t]|$)/gm;

/**
 * A pasted text without what is no part of the command: prompts, and the CR of line ends. The text itself where there is
 * nothing of that.
 */
export function cleanLine(pasted: Source): Source {
  const removed = [...promptRanges(pasted.text), ...carriageReturns(pasted.text)].sort((a, b) => a.start - b.start);
  if (removed.length === 0) return pasted;
  const segments: Segment[] = [];
  let text = "";
  let at = 0;
  for (const { start, end } of [...removed, { start: pasted.text.length, end: pasted.text.length }]) {
    if (at < start) segments.push({ inner: text.length, outer: { start: at, end: start } });
    text += pasted.text.slice(at, start);
    at = end;
  }
  return { name: pasted.name, text, home: { document: pasted, segments } };
}

/** The prompt of the first line; those of the others only if all have one, for such a line may also be a redirection. */
function promptRanges(text: string): readonly Range[] {
  const first = prompt.exec(text)?.[0];
  if (first === undefined) return [];
  const others = [...text.matchAll(secondPrompt)].map(({ index, 0: found }) => ({
    start: index + 1,
    end: index + found.length,
  }));
  const lines = text.trimEnd().split("\n").length - 1 - (first.split("\n").length - 1);
  return [{ start: 0, end: first.length }, ...(others.length === lines ? others : [])];
}

function carriageReturns(text: string): readonly Range[] {
  return [...text.matchAll(/\r(?=\n|$)/g)].map(({ index }) => ({ start: index, end: index + 1 }));
}
