import type { FaultReason, JsonFault, OpenBracket } from "./json-fault.ts";
import type { JsonString } from "./json-node.ts";

const quote = 0x22;
const backslash = 0x5c;

/** What stands behind a backslash, and what it means; `u` is apart. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

const fourHexDigits = /[0-9A-Fa-f]{4}/y;

/** The character of one escape and where the text goes on, or why it is none. */
type Escape = { readonly character: string; readonly end: number } | { readonly reason: FaultReason };

/**
 * Reads the string whose opening quote stands at `start`, up to its closing quote. Two `\u` escapes that form a
 * surrogate pair become one character by standing side by side; a lone one is kept.
 */
export function readString(text: string, start: number, open: OpenBracket | undefined): JsonString | JsonFault {
  let value = "";
  let from = start + 1;
  for (let at = from; ; ) {
    const code = text.charCodeAt(at);
    if (code === quote) return { kind: "string", start, end: at + 1, value: value + text.slice(from, at) };
    if (Number.isNaN(code)) return { kind: "fault", reason: "string-end", offset: start, start, open };
    if (code < 0x20) return { kind: "fault", reason: "control", offset: at, start, open };
    if (code !== backslash) {
      at += 1;
      continue;
    }
    const escaped = readEscape(text, at);
    if ("reason" in escaped) return { ...escapeFault(escaped.reason, at, start), open };
    value += text.slice(from, at) + escaped.character;
    from = escaped.end;
    at = from;
  }
}

/** Reads the escape whose backslash stands at `start`. */
export function readEscape(text: string, start: number): Escape {
  const letter = text[start + 1];
  if (letter === undefined) return { reason: "string-end" };
  if (letter === "u") return readUnicodeEscape(text, start);
  const character = escapes.get(letter);
  return character === undefined ? { reason: "escape" } : { character, end: start + 2 };
}

/** Python asks for one more character behind the digits, so an escape at the end of the text is a broken escape. */
function readUnicodeEscape(text: string, start: number): Escape {
  const end = start + 6;
  fourHexDigits.lastIndex = start + 2;
  if (end >= text.length || !fourHexDigits.test(text)) return { reason: "unicode-escape" };
  return { character: String.fromCharCode(Number.parseInt(text.slice(start + 2, end), 16)), end };
}

/** Python reports a string without an end at its quote, a bad escape at its backslash and a bad `\u` at the `u`. */
function escapeFault(reason: FaultReason, at: number, start: number): Omit<JsonFault, "open"> {
  if (reason === "string-end") return { kind: "fault", reason, offset: start, start };
  return { kind: "fault", reason, offset: reason === "escape" ? at : at + 1, start };
}
