import type { Range } from "@longhand/diagnostics";
import type { ShellUnit } from "./shell-lexer.ts";

/** A backslash and a line end: the shell drops both. */
const continuation = "\\\n";

/** What a backslash quotes outside of quotes: any character, one of two UTF-16 units too. */
const bareEscape = /\\\n|\\[\s\S]/y;

/** Inside of double quotes a backslash before anything else stays. Source: the bash manual, "Double Quotes". */
const doubleEscape = /\\[\n"$`\\]/y;

/** Source: the bash manual, "ANSI-C Quoting". */
const ansiEscape = /\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|c[\s\S]|[\s\S])/y;

/** The units of a range of a text outside of quotes. */
export function bareUnits(text: string, range: Range): readonly ShellUnit[] {
  const units: ShellUnit[] = [];
  for (const piece of pieces(text, range, bareEscape)) {
    if (piece.isEscape) {
      const raw = text.slice(piece.start, piece.end);
      if (raw !== continuation) units.push({ kind: "quoted", text: raw.slice(1), range: piece });
    } else pushBare(units, text, piece);
  }
  return units;
}

/** For each ASCII code whether it is that of a letter, a digit, `-`, `_`, `=` or `:`, as 1 or 0. */
const plainCodes = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w=:-]/.test(String.fromCharCode(code))));

/** Letters and digits mean nothing to the shell and stay together: a unit for each would be most of what reading a command costs. */
function pushBare(units: ShellUnit[], text: string, { start, end }: Range): void {
  let at = start;
  while (at < end) {
    let next = at;
    while (next < end && plainCodes[text.charCodeAt(next)] === 1) next += 1;
    next = Math.max(next, at + 1);
    units.push({ kind: "bare", text: text.slice(at, next), range: { start: at, end: next } });
    at = next;
  }
}

/** The units of a range of a text inside of double quotes. */
export function doubleQuotedUnits(text: string, range: Range): readonly ShellUnit[] {
  return pieces(text, range, doubleEscape).flatMap((piece): readonly ShellUnit[] => {
    const raw = text.slice(piece.start, piece.end);
    if (raw === continuation) return [];
    return [{ kind: "quoted", text: piece.isEscape ? raw.slice(1) : raw, range: piece }];
  });
}

/**
 * The units of a range of a text inside of `$'…'`, which comes to `value`. An escape is one character there, except for bytes
 * of a longer one and for characters of two UTF-16 units: with such, the whole is one unit.
 */
export function ansiQuotedUnits(text: string, range: Range, value: string): readonly ShellUnit[] {
  const found = pieces(text, range, ansiEscape);
  const lengths = found.map(({ start, end, isEscape }) => (isEscape ? 1 : end - start));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total !== value.length) return [{ kind: "quoted", text: value, range }];
  let at = 0;
  return found.map((piece, index): ShellUnit => {
    const from = at;
    at += lengths[index] ?? 0;
    return { kind: "quoted", text: value.slice(from, at), range: piece };
  });
}

interface Piece extends Range {
  readonly isEscape: boolean;
}

/** A range as escapes and what stands between them. */
function pieces(text: string, { start, end }: Range, escapes: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    escapes.lastIndex = at;
    const length = text[at] === "\\" ? (escapes.exec(text)?.[0].length ?? 0) : 0;
    if (length > 0) {
      if (from < at) found.push({ start: from, end: at, isEscape: false });
      found.push({ start: at, end: at + length, isEscape: true });
      from = at + length;
    }
    at += Math.max(length, 1);
  }
  if (from < end) found.push({ start: from, end, isEscape: false });
  return found;
}
