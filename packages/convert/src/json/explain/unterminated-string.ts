import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { placeOf } from "./recogniser.ts";

const jsonUnterminatedString = defineDiagnostic<void>({
  code: "syntax/json-unterminated-string",
  severity: "error",
  message: () => 'The string that starts here has no closing `"`.',
});

/** `{"a": "b}`: no fix, since the string could end anywhere. */
export function unterminatedString(source: Source, fault: JsonFault): Diagnostic | undefined {
  if (fault.reason !== "string-end") return undefined;
  return jsonUnterminatedString(placeOf(source, fault.start, fault.start + 1), undefined);
}
