import { type Diagnostic, defineDiagnostic, type Fix, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { codePointName } from "./found.ts";
import { placeOf } from "./recogniser.ts";
import { endsWell, slotAt } from "./slot.ts";

const jsonWrongQuotes = defineDiagnostic({
  code: "syntax/json-wrong-quotes",
  severity: "error",
  message: ({ code }: { code: number }) =>
    `JSON puts names and texts in straight double quotes; ${code === 0x27 ? "`'`" : codePointName(code)} is none.`,
});

/** Quotation marks that are used together. */
const families = ["'`´", "“”„‟″«»", "‘’‚‛′‹›"] as const;

/** A sticky pattern for the text between two marks of a family. */
const between = (family: string) => new RegExp(String.raw`[^${family}"\\\p{Cc}]*`, "uy");

/** `'a'`, or quotes that an editor has made curly. */
export function wrongQuotes(source: Source, fault: JsonFault): Diagnostic | undefined {
  if (fault.reason !== "value" && fault.reason !== "name") return undefined;
  const mark = source.text.charAt(fault.offset);
  const family = families.find((marks) => mark !== "" && marks.includes(mark));
  if (family === undefined) return undefined;
  const fix = straighten(source.text, fault, between(family));
  const code = mark.charCodeAt(0);
  const at = placeOf(source, fault.offset, fault.offset + 1);
  return jsonWrongQuotes(at, { code }, fix === undefined ? {} : { fix });
}

/** Certain when the next mark of the family ends the text well: an apostrophe inside does not. */
function straighten(text: string, { offset, open }: JsonFault, between: RegExp): Fix | undefined {
  between.lastIndex = offset + 1;
  const closer = offset + 1 + (between.exec(text)?.[0].length ?? 0);
  const stop = text.charAt(closer);
  if (!/^[^\\\p{Cc}]$/u.test(stop) || !endsWell(text, closer + 1, slotAt(text, offset, open), open)) return undefined;
  return {
    title: "Use straight double quotes",
    edits: [offset, closer].map((start) => ({ range: { start, end: start + 1 }, newText: '"' })),
  };
}
