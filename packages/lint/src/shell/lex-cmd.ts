import type { ShellScript, ShellUnit } from "@longhand/convert";
import { lexSteps, plainUnit, type Step } from "./windows-lexer.ts";

const variable = /%[A-Za-z_][\w()]*(?::[^%\n]*)?%/y;

/**
 * Reads a text as cmd.exe and the C run-time library behind it do: `^` escapes outside of quotes and continues a line, only `"` groups,
 * backslashes before a `"` escape it. Source: Microsoft's documentation of `cmd` and of parsing C command-line arguments.
 */
export function lexCmd(text: string, masked = text): ShellScript {
  let inQuotes = false;
  return lexSteps(text, (at): Step => {
    const character = masked.charAt(at);
    if (character === "\n") inQuotes = false;
    else if (character === '"') {
      inQuotes = !inQuotes;
      return inQuotes && !restOfLine(masked, at + 1).includes('"')
        ? unclosed(at)
        : units([plainUnit("quoted", "", at)], at + 1);
    }
    return (
      backslashes(masked, at) ?? variableAt(masked, at) ?? (inQuotes ? inside(text, at) : outside(text, masked, at))
    );
  });
}

function units(found: readonly ShellUnit[], end: number): Step {
  return { kind: "units", units: found, end };
}

function unclosed(at: number): Step {
  return { kind: "unclosed", what: "double quote", range: { start: at, end: at + 1 } };
}

function inside(text: string, at: number): Step {
  return units([plainUnit("quoted", text.charAt(at), at)], at + 1);
}

/** `%NAME%`, in quotes too. */
function variableAt(text: string, at: number): Step | undefined {
  if (text.charAt(at) !== "%") return undefined;
  variable.lastIndex = at;
  const [found] = variable.exec(text) ?? [];
  if (found === undefined) return undefined;
  return units([plainUnit("unknown", found, at, at + found.length)], at + found.length);
}

function outside(text: string, masked: string, at: number): Step {
  const character = masked.charAt(at);
  if (character === "^") {
    const next = masked.charAt(at + 1);
    if (next === "\n") return { kind: "blank", end: at + 2 };
    return units([plainUnit("quoted", text.charAt(at + 1), at, at + 2)], at + 2);
  }
  if (/[ \t\r]/.test(character)) return { kind: "blank", end: at + 1 };
  if (/[\n&|()]/.test(character)) return { kind: "end", end: at + 1 };
  if (/[<>]/.test(character)) return { kind: "redirection", end: redirectionEnd(masked, at) };
  return units([plainUnit("bare", text.charAt(at), at)], at + 1);
}

/** Two backslashes before a `"` are one, and an odd one escapes it; elsewhere backslashes stand for themselves. */
function backslashes(text: string, at: number): Step | undefined {
  if (text.charAt(at) !== "\\") return undefined;
  let end = at;
  while (text.charAt(end) === "\\") end += 1;
  if (text.charAt(end) !== '"') return undefined;
  const pairs = Array.from({ length: Math.floor((end - at) / 2) }, (_, index) => {
    return plainUnit("quoted", "\\", at + 2 * index, at + 2 * index + 2);
  });
  if ((end - at) % 2 === 0) return units(pairs, end);
  return units([...pairs, plainUnit("quoted", '"', end - 1, end + 1)], end + 1);
}

function restOfLine(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? text.length : end);
}

/** Behind `>`, `>>`, `2>&1` and the name of a file. */
export function redirectionEnd(text: string, at: number): number {
  return at + (/^[<>]{1,2}(?:&\d)?[ \t]*(?:"[^"\n]*"|[^\s&|;]*)/.exec(text.slice(at, at + 1000))?.[0].length ?? 1);
}
