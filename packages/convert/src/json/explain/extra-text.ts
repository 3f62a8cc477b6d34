import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { lastBefore } from "../white-space.ts";
import { foundAt } from "./found.ts";
import { placeOf } from "./recogniser.ts";

/** More than one value. */
export const jsonExtraText = defineDiagnostic({
  code: "syntax/json-extra-text",
  severity: "error",
  message: ({ found }: { found: string }) => `Nothing may follow the JSON value, found ${found}.`,
});

/** Punctuation that closes or separates nothing any more. */
const leftovers = /[\t\n\r ,;\]}]*$/y;

/** `{} {}`, or a closing bracket too many. */
export function extraText(source: Source, { reason, offset }: JsonFault): Diagnostic | undefined {
  if (reason !== "extra") return undefined;
  const { text } = source;
  const range = { start: offset, end: lastBefore(text, text.length) + 1 };
  leftovers.lastIndex = offset;
  const fix = { title: "Delete it", edits: [{ range, newText: "" }] };
  const at = placeOf(source, range.start, range.end);
  return jsonExtraText(at, { found: foundAt(text, offset) }, leftovers.test(text) ? { fix } : {});
}
