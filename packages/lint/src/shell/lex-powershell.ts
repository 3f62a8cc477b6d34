import type { ShellScript, ShellUnit } from "@longhand/convert";
import { redirectionEnd } from "./lex-cmd.ts";
import { lexSteps, plainUnit, type Step } from "./windows-lexer.ts";

const variable = /\$(?:\{[^}\n]*\}|\([^)\n]*\)|(?:[A-Za-z_]\w*:)?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/y;

const splat = /@[A-Za-z_]\w*(?![\w.:@/-])/y;

/** What a backtick and a letter stand for. Source: PowerShell's documentation, about_Special_Characters. */
const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);

/**
 * Reads a text as PowerShell 7 does: a backtick escapes and continues a line, `''` and `""` stand for a quote inside of such. That versions
 * before 7.3 lose the `"` of an argument is left to a rule. Source: PowerShell's documentation, about_Quoting_Rules and about_Parsing.
 */
export function lexPowershell(text: string, masked = text): ShellScript {
  return lexSteps(text, (at, inWord): Step => {
    const character = masked.charAt(at);
    if (character === "'" || character === '"') return quoted(text, masked, at);
    if (character === "`") return escaped(masked, at);
    if (character === "#" && !inWord) return { kind: "end", end: lineEnd(masked, at) };
    return between(masked, at) ?? (inWord ? undefined : splatted(masked, at)) ?? wordPart(text, masked, at);
  });
}

/** What stands between words. */
function between(text: string, at: number): Step | undefined {
  const character = text.charAt(at);
  if (character === "\n" || character === ";" || character === "|") return { kind: "end", end: at + 1 };
  if (text.startsWith("&&", at)) return { kind: "end", end: at + 2 };
  if (/\s/.test(character)) return { kind: "blank", end: at + 1 };
  return character === ">" ? { kind: "redirection", end: redirectionEnd(text, at) } : undefined;
}

/** `@options`: the elements of a variable, as words. Source: PowerShell's documentation, about_Splatting. */
function splatted(text: string, at: number): Step | undefined {
  splat.lastIndex = at;
  const [found] = splat.exec(text) ?? [];
  if (found === undefined) return undefined;
  const end = at + found.length;
  return { kind: "units", units: [plainUnit("unknown", found, at, end)], end };
}

function wordPart(text: string, masked: string, at: number): Step {
  const unit =
    (masked.charAt(at) === "$" ? variableAt(masked, at) : undefined) ?? plainUnit("bare", text.charAt(at), at);
  return { kind: "units", units: [unit], end: unit.range.end };
}

function quoted(text: string, masked: string, start: number): Step {
  const quote = masked.charAt(start);
  const units: ShellUnit[] = [plainUnit("quoted", "", start, start + 1)];
  let at = start + 1;
  while (at < text.length) {
    const character = masked.charAt(at);
    if (character === quote && masked.charAt(at + 1) === quote) {
      units.push(plainUnit("quoted", quote, at, at + 2));
      at += 2;
    } else if (character === quote) {
      return { kind: "units", units, end: at + 1 };
    } else {
      const unit = specialAt(masked, at, quote) ?? plainUnit("quoted", text.charAt(at), at);
      units.push(unit);
      at = unit.range.end;
    }
  }
  const what = quote === "'" ? "single quote" : "double quote";
  return { kind: "unclosed", what, range: { start, end: start + 1 } };
}

/** What stands for something else inside of quotes. Before 7.3 a `"` reaches a program only behind a backslash, and pages write it so. */
function specialAt(text: string, at: number, quote: string): ShellUnit | undefined {
  if (quote === "'") return text.startsWith('\\"', at) ? plainUnit("quoted", '"', at, at + 2) : undefined;
  if (text.charAt(at) === "$") return variableAt(text, at);
  if (text.charAt(at) !== "`" || at + 1 >= text.length) return undefined;
  const next = text.charAt(at + 1);
  return plainUnit("quoted", escapes.get(next) ?? next, at, at + 2);
}

function escaped(text: string, at: number): Step {
  const next = text.charAt(at + 1);
  if (next === "\n" || next === "") return { kind: "blank", end: at + 2 };
  return { kind: "units", units: [plainUnit("quoted", escapes.get(next) ?? next, at, at + 2)], end: at + 2 };
}

function variableAt(text: string, at: number): ShellUnit | undefined {
  variable.lastIndex = at;
  const [found] = variable.exec(text) ?? [];
  return found === undefined ? undefined : plainUnit("unknown", found, at, at + found.length);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
