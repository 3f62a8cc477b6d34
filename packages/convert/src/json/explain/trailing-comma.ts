import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import { closerOf, type JsonFault } from "../json-fault.ts";
import { lastBefore } from "../white-space.ts";
import { placeOf } from "./recogniser.ts";

const jsonTrailingComma = defineDiagnostic({
  code: "syntax/json-trailing-comma",
  severity: "error",
  message: ({ closer }: { closer: string }) => `JSON allows no comma before the closing \`${closer}\`.`,
});

/** `[1,]` or `{"a": 1,}`. */
export function trailingComma(source: Source, { offset, open }: JsonFault): Diagnostic | undefined {
  const { text } = source;
  if (open === undefined || text[offset] !== closerOf(open)) return undefined;
  const comma = lastBefore(text, offset);
  if (text[comma] !== ",") return undefined;
  const range = { start: comma, end: comma + 1 };
  const fix = { title: "Delete the comma", edits: [{ range, newText: "" }] };
  return jsonTrailingComma(placeOf(source, range.start, range.end), { closer: closerOf(open) }, { fix });
}
