import type { CliReport } from "@longhand/diagnostics";
import type { FaultReason, JsonFault } from "./json-fault.ts";
import { digitCount, integerAt, maxIntegerDigits } from "./read-scalar.ts";

/** CPython 3.11's words for what stops it (`Modules/_json.c`, `Lib/json`); the other two reasons are worded below. */
const reasons: Readonly<Record<Exclude<FaultReason, "digits" | "depth">, string>> = {
  value: "Expecting value",
  name: "Expecting property name enclosed in double quotes",
  colon: "Expecting ':' delimiter",
  comma: "Expecting ',' delimiter",
  extra: "Extra data",
  "string-end": "Unterminated string starting at",
  control: "Invalid control character at",
  escape: "Invalid \\escape",
  "unicode-escape": "Invalid \\uXXXX escape",
  "byte-order-mark": "Unexpected UTF-8 BOM (decode using utf-8-sig)",
};

/**
 * What the AWS CLI says of a fault in the JSON text that starts at `from`. Undefined for one that only we have: between
 * our depth limit and Python's own, the CLI reads the text.
 */
export function pythonReport(text: string, from: number, fault: JsonFault): CliReport | undefined {
  if (fault.reason === "depth") return undefined;
  const reason =
    fault.reason === "digits"
      ? digitsMessage(text, fault.offset)
      : withPosition(text, from, fault, reasons[fault.reason]);
  return { kind: "param", message: `Invalid JSON: ${reason}\nJSON received: ${text.slice(from)}` };
}

/** This one is no JSON error in Python and has no position. */
function digitsMessage(text: string, offset: number): string {
  const digits = digitCount(integerAt(text, offset));
  return (
    `Exceeds the limit (${maxIntegerDigits} digits) for integer string conversion: value has ${digits} digits; ` +
    "use sys.set_int_max_str_digits() to increase the limit"
  );
}

/** Python counts lines by line feeds alone, and columns and characters in code points. */
function withPosition(text: string, from: number, { offset }: JsonFault, reason: string): string {
  let line = 1;
  let lineStart = from;
  for (let feed = text.indexOf("\n", from); feed !== -1 && feed < offset; feed = text.indexOf("\n", lineStart)) {
    line += 1;
    lineStart = feed + 1;
  }
  const column = codePoints(text, lineStart, offset) + 1;
  return `${reason}: line ${line} column ${column} (char ${codePoints(text, from, offset)})`;
}

/** How many code points the range holds; a lone surrogate is one. */
function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}
