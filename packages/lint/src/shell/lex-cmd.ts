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
    if (character === "\n") {
      inQuotes = false;
      return { kind: "end", end: at + 1 };
    }
    const escape = backslashes(masked, at);
    if (escape !== undefined) {
      const units = escape.units.map(({ text: cooked, range }) => plainUnit("quoted", cooked, range.start, range.end));
      return { kind: "units", units, end: escape.end };
    }
    if (character === '"') {
      inQuotes = !inQuotes;
      if (inQuotes && !masked.slice(at + 1, lineEnd(masked, at)).includes('"')) {
        return { kind: "unclosed", what: "double quote", range: { start: at, end: at + 1 } };
      }
      return { kind: "units", units: [plainUnit("quoted", "", at, at + 1)], end: at + 1 };
    }
    variable.lastIndex = at;
    const [found] = character === "%" ? (variable.exec(masked) ?? []) : [];
    if (found !== undefined) {
      return { kind: "units", units: [plainUnit("unknown", found, at, at + found.length)], end: at + found.length };
    }
    return inQuotes
      ? { kind: "units", units: [plainUnit("quoted", text.charAt(at), at)], end: at + 1 }
      : outside(text, masked, at);
  });
}

function outside(text: string, masked: string, at: number): Step {
  const character = masked.charAt(at);
  if (character === "^") {
    const next = masked.charAt(at + 1);
    if (next === "\n") return { kind: "blank", end: at + 2 };
    return { kind: "units", units: [plainUnit("quoted", text.charAt(at + 1), at, at + 2)], end: at + 2 };
  }
  if (/[ \t]/.test(character)) return { kind: "blank", end: at + 1 };
  if (/[&|()]/.test(character)) return { kind: "end", end: at + 1 };
  if (/[<>]/.test(character)) return { kind: "redirection", end: redirectionEnd(masked, at) };
  return { kind: "units", units: [plainUnit("bare", text.charAt(at), at)], end: at + 1 };
}

/** Two backslashes before a `"` are one, and an odd one escapes it; elsewhere backslashes stand for themselves. */
function backslashes(
  text: string,
  at: number,
): { readonly units: readonly ShellUnit[]; readonly end: number } | undefined {
  if (text.charAt(at) !== "\\") return undefined;
  let end = at;
  while (text.charAt(end) === "\\") end += 1;
  if (text.charAt(end) !== '"') return undefined;
  const pairs = Array.from({ length: Math.floor((end - at) / 2) }, (_, index) => {
    return plainUnit("quoted", "\\", at + 2 * index, at + 2 * index + 2);
  });
  const isOdd = (end - at) % 2 === 1;
  const quote = isOdd ? [plainUnit("quoted", '"', end - 1, end + 1)] : [];
  return pairs.length === 0 && !isOdd ? undefined : { units: [...pairs, ...quote], end: isOdd ? end + 1 : end };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** Behind `>`, `>>`, `2>&1` and the name of a file. */
export function redirectionEnd(text: string, at: number): number {
  return at + (/^[<>]{1,2}(?:&\d)?[ \t]*(?:"[^"\n]*"|[^\s&|;]*)/.exec(text.slice(at, at + 1000))?.[0].length ?? 1);
}
