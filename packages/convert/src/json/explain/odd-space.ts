import { type Diagnostic, defineDiagnostic, type Source, type TextEdit } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { codePointName } from "./found.ts";
import { placeOf } from "./recogniser.ts";

const jsonOddSpace = defineDiagnostic({
  code: "syntax/json-odd-space",
  severity: "error",
  message: ({ code }: { code: number }) =>
    `${codePointName(code)} looks like white space but is none in JSON; only blanks, tabs and line ends are.`,
});

// Made when they are needed, because their classes take longer than a start.

/** Characters that show as a gap or as nothing: other white space, zero-width characters, marks of direction. */
const oddRun = () => /(?:(?![\t\n\r ])[\p{White_Space}\p{Cf}])+/gu;

/** The gap between two tokens, as it was meant. */
const gapPattern = () => /[\p{White_Space}\p{Cf}]*/uy;

/** A no-break space pasted from a page between two tokens, or a byte order mark. */
export function oddSpace(source: Source, fault: JsonFault): Diagnostic | undefined {
  const gap = gapPattern();
  gap.lastIndex = fault.offset;
  const edits = editsOf(gap.exec(source.text)?.[0] ?? "", fault);
  const [first] = edits;
  if (first === undefined || first.range.start !== fault.offset) return undefined;
  const title = fault.reason === "byte-order-mark" ? "Delete the byte order mark" : "Use plain blanks";
  const code = source.text.codePointAt(fault.offset) ?? 0;
  return jsonOddSpace(placeOf(source, fault.offset, first.range.end), { code }, { fix: { title, edits } });
}

/** One edit for each odd run of the gap, so that the line ends between them stay. */
function editsOf(between: string, { offset, reason }: JsonFault): readonly TextEdit[] {
  const newText = reason === "byte-order-mark" ? "" : " ";
  return Array.from(between.matchAll(oddRun()), (run) => ({
    range: { start: offset + run.index, end: offset + run.index + run[0].length },
    newText,
  }));
}
