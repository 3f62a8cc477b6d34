import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { codePointName } from "./found.ts";
import { placeOf } from "./recogniser.ts";
import { escapeControl, repairString } from "./repair-string.ts";

const jsonControlCharacter = defineDiagnostic({
  code: "syntax/json-control-character",
  severity: "error",
  message: ({ character }: { character: string }) =>
    `The control character ${codePointName(character.charCodeAt(0))} cannot stand in a string; ` +
    `write \`${escapeControl(character)}\`.`,
});

/** A line end, a tab or another character below U+0020 inside a string. */
export function controlCharacter(source: Source, fault: JsonFault): Diagnostic | undefined {
  if (fault.reason !== "control") return undefined;
  const fix = repairString(source.text, fault);
  const character = source.text.charAt(fault.offset);
  const at = placeOf(source, fault.offset, fault.offset + 1);
  return jsonControlCharacter(at, { character }, fix === undefined ? {} : { fix });
}
