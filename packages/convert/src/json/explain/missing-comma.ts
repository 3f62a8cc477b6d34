import { type Diagnostic, defineDiagnostic, type Fix, type Source } from "@longhand/diagnostics";
import { closerOf, type JsonFault, type OpenBracket } from "../json-fault.ts";
import { readNode } from "../read-node.ts";
import { foundAt } from "./found.ts";
import { placeOfCharacter } from "./recogniser.ts";
import { endsWell } from "./slot.ts";

const jsonMissingComma = defineDiagnostic({
  code: "syntax/json-missing-comma",
  severity: "error",
  message: ({ closer, found }: { closer: string; found: string }) =>
    `A comma or \`${closer}\` must follow the value, found ${found}.`,
});

/** `[1 2]`, and a quote inside a string that was not escaped: `["a "b" c"]`. */
export function missingComma(source: Source, { reason, offset, start, open }: JsonFault): Diagnostic | undefined {
  if (reason !== "comma" || open === undefined) return undefined;
  const data = { closer: closerOf(open), found: foundAt(source.text, offset) };
  const fix: Fix = { title: "Add the comma", edits: [{ range: { start, end: start }, newText: "," }] };
  const at = placeOfCharacter(source, offset);
  return jsonMissingComma(at, data, goesOn(source.text, offset, open) ? { fix } : {});
}

/** True when a whole element, or the name of a whole member, stands at `offset`. */
function goesOn(text: string, offset: number, open: OpenBracket): boolean {
  const next = readNode(text, offset, open);
  if (next.kind === "fault") return false;
  if (open.bracket === "[") return endsWell(text, next.end, "value", open);
  return next.kind === "string" && endsWell(text, next.end, "name", open);
}
