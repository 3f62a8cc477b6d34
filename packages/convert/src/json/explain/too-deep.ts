import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { maxDepth } from "../read-node.ts";
import { placeOf } from "./recogniser.ts";

const jsonTooDeep = defineDiagnostic<void>({
  code: "syntax/json-too-deep",
  severity: "error",
  message: () => `Objects and arrays may be nested at most ${maxDepth} deep.`,
});

/** The bracket that would open one level too many. */
export function tooDeep(source: Source, fault: JsonFault): Diagnostic | undefined {
  if (fault.reason !== "depth") return undefined;
  return jsonTooDeep(placeOf(source, fault.offset, fault.offset + 1), undefined);
}
