import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { foundAt } from "./found.ts";
import { placeOfCharacter } from "./recogniser.ts";
import type { Slot } from "./slot.ts";

const jsonUnexpectedText = defineDiagnostic({
  code: "syntax/json-unexpected-text",
  severity: "error",
  message: ({ slot, found }: { slot: Slot; found: string }) =>
    `A ${slot === "name" ? "name in double quotes" : "JSON value"} must stand here, found ${found}.`,
});

/** What no other recogniser knows: something stands where a name or a value must, such as the comma of `[,1]`. */
export function unexpectedText(source: Source, { reason, offset }: JsonFault): Diagnostic {
  const slot = reason === "name" ? "name" : "value";
  return jsonUnexpectedText(placeOfCharacter(source, offset), { slot, found: foundAt(source.text, offset) });
}
