import type { Diagnostic } from "@longhand/diagnostics";
import { Code, codeAt, isBlank } from "../characters.ts";
import { trailingComma } from "../diagnostics.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";

/** A comma with nothing behind it up to `end`, the end of the text; the fix deletes every comma there. */
export function diagnoseTrailingComma(context: DiagnoseContext, end: number): Diagnostic {
  const { text } = context;
  const comma = text.lastIndexOf(",", end);
  let first = end;
  while (isBlank(codeAt(text, first - 1)) || codeAt(text, first - 1) === Code.comma) first -= 1;
  const fix = replace("Delete the comma", first, end, "");
  return trailingComma(placeAt(context, comma, comma + 1), {}, { fix });
}
