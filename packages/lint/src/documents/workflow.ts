import type { Range, Source } from "@longhand/diagnostics";
import { isMap, isScalar, isSeq, type Node, parseAllDocuments, type Scalar, visit } from "yaml";
import type { Block } from "./block.ts";
import { cut, type Piece } from "./cut.ts";
import { type PageLine, pageLines } from "./page.ts";

/** Keys whose values are shell, in the workflows of the usual services. */
const scripts: ReadonlySet<string> = new Set([
  "after_script",
  "before_script",
  "cmd",
  "command",
  "commands",
  "run",
  "script",
  "scripts",
]);

/** The scripts of a workflow in YAML. A page that is no YAML has those that stand before its first error. */
export function workflowBlocks(page: Source): readonly Block[] {
  const lines = pageLines(page.text);
  const blocks: Block[] = [];
  for (const document of parseAllDocuments(page.text, { logLevel: "silent", uniqueKeys: false })) {
    visit(document, {
      Pair(_, { key, value }, path) {
        if (isScalar(key) && scripts.has(String(key.value))) {
          const caption = shellOf(path.at(-1));
          for (const scalar of scalarsOf(value)) blocks.push(...blockOf(page, lines, scalar, caption));
        }
      },
    });
  }
  return blocks;
}

/** A script, or the lines of one; maps are further keys, which are visited by themselves. */
function scalarsOf(value: unknown): readonly Scalar[] {
  if (isScalar(value)) return [value];
  if (!isSeq(value)) return [];
  return value.items.flatMap((item: unknown) => (isMap(item) ? [] : scalarsOf(item)));
}

/** `shell: pwsh` beside a script, as a page would say it. */
function shellOf(step: unknown): string {
  const shell = isMap(step) ? step.get("shell") : undefined;
  if (typeof shell !== "string") return "";
  if (/^(?:pwsh|powershell)\b/.test(shell)) return "PowerShell";
  return /^cmd\b/.test(shell) ? "Windows command prompt" : "";
}

function blockOf(
  page: Source,
  lines: readonly PageLine[],
  { value, range, type }: Node & Scalar,
  caption: string,
): readonly Block[] {
  if (typeof value !== "string" || range === undefined || range === null) return [];
  const [start, end] = range;
  const written = { start, end };
  const source =
    type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED"
      ? blockText(page, lines, written, value)
      : flowText(page, written, value);
  const first = source.home?.segments[0]?.outer.start ?? start;
  const lineStart = page.text.lastIndexOf("\n", first - 1) + 1;
  const prefix = /^\s*/.exec(page.text.slice(lineStart, first))?.[0] ?? "";
  return [{ kind: "block", holds: "commands", source, range: written, prefix, caption }];
}

/** The text of a block scalar: its lines without their indent, joined by line feeds or, where it is folded, by blanks. */
function blockText(page: Source, lines: readonly PageLine[], { start, end }: Range, value: string): Source {
  const pieces: Piece[] = [];
  let at = 0;
  // The first line is that of the `|`.
  const own = lines.filter((line) => line.start > start && line.start < end);
  for (const line of own) {
    const written = page.text.slice(line.start, Math.min(line.end, end));
    const text = written.trimStart();
    const found = text === "" ? -1 : value.indexOf(text, at);
    if (found === -1) continue;
    const margin = written.length - text.length - leadingBlanks(value, found, at);
    const from = found - (written.length - text.length - margin);
    if (from > at) pieces.push(gapPiece(pieces, line.start, value.slice(at, from)));
    pieces.push({ start: line.start + margin, end: line.start + written.length });
    at = found + text.length;
  }
  const last = pieces.at(-1)?.end ?? start;
  if (at < value.length)
    pieces.push(gapPiece(pieces, Math.max(last, Math.min(last + 1, page.text.length)), value.slice(at)));
  return cut(page, pieces);
}

/** How many blanks of its own a line has, before the text found at an offset. */
function leadingBlanks(value: string, found: number, from: number): number {
  let at = found;
  while (at > from && value.charAt(at - 1) === " ") at -= 1;
  // In a folded text a blank may stand for the line end.
  const isFolded = at > 0 && value.charAt(at - 1) !== "\n";
  return isFolded ? 0 : found - at;
}

/** What stands between two lines of the value: the line ends, or a blank for them. */
function gapPiece(pieces: readonly Piece[], next: number, text: string): Piece {
  const last = pieces.at(-1)?.end ?? next;
  return { start: last, end: Math.max(next, last), text };
}

/** The text of a scalar in a line: character by character, with the escapes of double quotes. */
function flowText(page: Source, { start, end }: Range, value: string): Source {
  const written = page.text.slice(start, end);
  const pieces: Piece[] = [];
  let at = 0;
  let inner = 0;
  while (inner < value.length && at < written.length) {
    const length = matchLength(written, at, value, inner);
    if (length.outer === 0) at += 1;
    else if (length.inner === 0) at += length.outer;
    else {
      const text = value.slice(inner, inner + length.inner);
      pieces.push({ start: start + at, end: start + at + length.outer, text });
      at += length.outer;
      inner += length.inner;
    }
  }
  return cut(page, pieces);
}

interface Lengths {
  readonly outer: number;
  readonly inner: number;
}

const none: Lengths = { outer: 0, inner: 0 };

/** How much of what is written stands for how much of the value; nothing for a quote. */
function matchLength(written: string, at: number, value: string, inner: number): Lengths {
  const character = written.charAt(at);
  const quote = /^["']/.exec(written)?.[0];
  if (at === 0 && quote !== undefined) return none;
  if (quote === '"' && character === "\\") return escapeLength(written.slice(at), value, inner);
  if (quote === "'" && written.startsWith("''", at)) return { outer: 2, inner: 1 };
  if (/[\r\n]/.test(character)) {
    const folded = /^\s*/.exec(written.slice(at))?.[0].length ?? 1;
    return { outer: folded, inner: /[ \n]/.test(value.charAt(inner)) ? 1 : 0 };
  }
  return character === value.charAt(inner) ? { outer: 1, inner: 1 } : none;
}

const escapes = /^\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|[\s\S])/;

/** An escape of double quotes is one character; one of a line end is none. */
function escapeLength(written: string, value: string, inner: number): Lengths {
  const [found = ""] = escapes.exec(written) ?? [];
  if (found.includes("\n")) return { outer: found.length, inner: 0 };
  return { outer: found.length, inner: (value.codePointAt(inner) ?? 0) > 0xffff ? 2 : 1 };
}
