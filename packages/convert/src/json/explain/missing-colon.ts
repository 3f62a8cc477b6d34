import { type Diagnostic, defineDiagnostic, type Fix, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { readNode } from "../read-node.ts";
import { foundAt } from "./found.ts";
import { placeOfCharacter } from "./recogniser.ts";
import { endsWell } from "./slot.ts";

const jsonMissingColon = defineDiagnostic({
  code: "syntax/json-missing-colon",
  severity: "error",
  message: ({ found }: { found: string }) => `A colon must follow the name, found ${found}.`,
});

/** What people write for a colon. */
const equals = /=>?/y;

/** `{"a" 1}` or `{"a"=1}`. */
export function missingColon(source: Source, fault: JsonFault): Diagnostic | undefined {
  if (fault.reason !== "colon") return undefined;
  const fix = addColon(source.text, fault);
  const at = placeOfCharacter(source, fault.offset);
  const data = { found: foundAt(source.text, fault.offset) };
  return jsonMissingColon(at, data, fix === undefined ? {} : { fix });
}

function addColon(text: string, { offset, start, open }: JsonFault): Fix | undefined {
  equals.lastIndex = offset;
  const sign = equals.exec(text)?.[0];
  if (sign !== undefined) {
    return { title: "Use a colon", edits: [{ range: { start: offset, end: offset + sign.length }, newText: ":" }] };
  }
  const value = readNode(text, offset, open);
  if (value.kind === "fault" || !endsWell(text, value.end, "value", open)) return undefined;
  return { title: "Add the colon", edits: [{ range: { start, end: start }, newText: ":" }] };
}
