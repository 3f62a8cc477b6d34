import { type Diagnostic, defineDiagnostic, type Fix, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { integerAt, maxIntegerDigits } from "../read-scalar.ts";
import { quoteWord } from "./found.ts";
import { placeOf } from "./recogniser.ts";

const jsonBadNumber = defineDiagnostic({
  code: "syntax/json-bad-number",
  severity: "error",
  message: ({ text, problem }: { text: string; problem: "form" | "digits" }) =>
    problem === "form"
      ? `${quoteWord(text)} is not a JSON number.`
      : `An integer may have at most ${maxIntegerDigits} digits.`,
});

/** A sign, digits, points and what people write among them: `+8`, `0x1F`, `1_000`, `2022-06-01`. */
const numberLike = /[-+.0-9][-+.0-9A-Z_a-z]*/y;

/** `+8`, `.5`, `08`, `1.`, or an integer of more digits than Python takes. */
export function badNumber(source: Source, fault: JsonFault): Diagnostic | undefined {
  const { text } = source;
  const start = startOf(text, fault);
  numberLike.lastIndex = start ?? text.length;
  const written = numberLike.exec(text)?.[0];
  if (start === undefined || written === undefined) return undefined;
  const problem = fault.reason === "digits" ? "digits" : "form";
  const fix = problem === "form" ? respell(start, written) : undefined;
  const at = placeOf(source, start, start + written.length);
  return jsonBadNumber(at, { text: written, problem }, fix === undefined ? {} : { fix });
}

/** Where the number starts. In `08` Python reads the 0 and stumbles over what stands right behind it. */
function startOf(text: string, { reason, offset, start }: JsonFault): number | undefined {
  if (reason === "value" || reason === "digits") return offset;
  if ((reason !== "comma" && reason !== "extra") || offset !== start) return undefined;
  if (!/^[0-9]$/.test(text.charAt(start - 1)) || !/^[-+.0-9A-Z_a-z]$/.test(text.charAt(start))) return undefined;
  let first = start - 1;
  while (/^[-+.0-9Ee]$/.test(text.charAt(first - 1))) first -= 1;
  return first;
}

/** Drops a plus sign, leading zeros and underscores, and puts a 0 before a leading point, where that is enough. */
function respell(start: number, written: string): Fix | undefined {
  const newText = written
    .replace(/^\+/, "")
    .replace(/(?<=[0-9])_(?=[0-9])/g, "")
    .replace(/^(-?)0+(?=[0-9])/, "$1")
    .replace(/^(-?)\./, "$10.");
  if (integerAt(newText, 0) !== newText) return undefined;
  return {
    title: `Write ${quoteWord(newText)}`,
    edits: [{ range: { start, end: start + written.length }, newText }],
  };
}
