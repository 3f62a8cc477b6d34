import { type Diagnostic, defineDiagnostic, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { foundAt } from "./found.ts";
import { placeOf } from "./recogniser.ts";
import { repairString } from "./repair-string.ts";

const jsonBadEscape = defineDiagnostic({
  code: "syntax/json-bad-escape",
  severity: "error",
  message: ({ found }: { found: string | undefined }) =>
    found === undefined
      ? "Four hexadecimal digits must follow `\\u`."
      : `A backslash cannot stand before ${found}; a backslash itself is written \`\\\\\`.`,
});

/** `"\d"`, `"\'"` or `"\user"`. */
export function badEscape(source: Source, fault: JsonFault): Diagnostic | undefined {
  if (fault.reason !== "escape" && fault.reason !== "unicode-escape") return undefined;
  const { text } = source;
  const unicode = fault.reason === "unicode-escape";
  // Python reports the letter of a bad `\u` and the backslash of every other.
  const start = unicode ? fault.offset - 1 : fault.offset;
  const found = unicode ? undefined : foundAt(text, start + 1);
  const letter = String.fromCodePoint(text.codePointAt(start + 1) ?? 0);
  const fix = repairString(text, fault);
  return jsonBadEscape(placeOf(source, start, start + 1 + letter.length), { found }, fix === undefined ? {} : { fix });
}
