import type { ShellScript, ShellUnit } from "@longhand/convert";
import { redirectionEnd } from "./lex-cmd.ts";
import { lexSteps, plainUnit, type Step } from "./windows-lexer.ts";

const variable = /\$(?:\{[^}\n]*\}|\([^)\n]*\)|(?:[A-Za-z_]\w*:)?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/y;

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
    if (character === "\n" || character === ";" || character === "|") return { kind: "end", end: at + 1 };
    if (masked.startsWith("&&", at)) return { kind: "end", end: at + 2 };
    if (character === "#" && !inWord) return { kind: "end", end: lineEnd(masked, at) };
    if (/\s/.test(character)) return { kind: "blank", end: at + 1 };
    if (character === ">") return { kind: "redirection", end: redirectionEnd(masked, at) };
    const unknown = character === "$" ? variableAt(masked, at) : undefined;
    if (unknown !== undefined) return { kind: "units", units: [unknown], end: unknown.range.end };
    return { kind: "units", units: [plainUnit("bare", text.charAt(at), at)], end: at + 1 };
  });
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
      const unit = (quote === '"' ? specialAt(masked, at) : undefined) ?? plainUnit("quoted", text.charAt(at), at);
      units.push(unit);
      at = unit.range.end;
    }
  }
  const what = quote === "'" ? "single quote" : "double quote";
  return { kind: "unclosed", what, range: { start, end: start + 1 } };
}

/** What stands for something else inside of double quotes. */
function specialAt(text: string, at: number): ShellUnit | undefined {
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
