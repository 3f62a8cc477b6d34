import type { JsonFault, OpenBracket } from "./json-fault.ts";
import type { JsonNode, JsonNumber } from "./json-node.ts";

/** Python refuses to turn longer decimal text into an integer, and so the AWS CLI refuses the JSON. */
export const maxIntegerDigits = 4300;

const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;

/** The floats that JSON itself does not have and Python reads all the same. */
const namedFloats = ["NaN", "Infinity", "-Infinity"] as const;

/** Reads a number, `true`, `false` or `null` at `start`; anything else is a missing value. */
export function readScalar(text: string, start: number, open: OpenBracket | undefined): JsonNode | JsonFault {
  return (
    readWord(text, start) ??
    readNumber(text, start, open) ??
    readNamedFloat(text, start) ?? { kind: "fault", reason: "value", offset: start, start, open }
  );
}

function readWord(text: string, start: number): JsonNode | undefined {
  if (text.startsWith("true", start)) return { kind: "boolean", start, end: start + 4, value: true };
  if (text.startsWith("false", start)) return { kind: "boolean", start, end: start + 5, value: false };
  if (text.startsWith("null", start)) return { kind: "null", start, end: start + 4 };
  return undefined;
}

function readNumber(text: string, start: number, open: OpenBracket | undefined): JsonNumber | JsonFault | undefined {
  number.lastIndex = start;
  const match = number.exec(text);
  if (match === null) return undefined;
  const [raw, fraction, exponent] = match;
  const integer = fraction === undefined && exponent === undefined;
  if (integer && digitCount(raw) > maxIntegerDigits) {
    return { kind: "fault", reason: "digits", offset: start, start, open };
  }
  return { kind: "number", start, end: start + raw.length, raw, integer };
}

/** The number that starts at `start`, as written; empty where none does. */
export function integerAt(text: string, start: number): string {
  number.lastIndex = start;
  return number.exec(text)?.[0] ?? "";
}

/** How many digits an integer has; the sign is none. */
export function digitCount(raw: string): number {
  return raw.startsWith("-") ? raw.length - 1 : raw.length;
}

function readNamedFloat(text: string, start: number): JsonNumber | undefined {
  const raw = namedFloats.find((name) => text.startsWith(name, start));
  return raw === undefined ? undefined : { kind: "number", start, end: start + raw.length, raw, integer: false };
}
