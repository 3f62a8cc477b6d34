import type { Provenance } from "@longhand/convert";
import { applyEdits, type Diagnostic, positionAt, type RangePlace, toHome } from "@longhand/diagnostics";
import { cliName, parsePointer } from "@longhand/model";
import * as z from "zod";
import { findPointer } from "./find-pointer.ts";

const severitySchema = z.enum(["error", "warning", "info"]);

/** One problem where tokens are short: the rest of it is as `validate` has it. */
export const looseDiagnosticSchema = z.looseObject({ code: z.string(), severity: severitySchema, message: z.string() });

/** One problem, as the tools give it. */
export const diagnosticSchema = z.strictObject({
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  parameter: z.string().optional(),
  path: z.string().optional(),
  range: z
    .strictObject({ start: z.int(), end: z.int(), line: z.int(), column: z.int() })
    .optional()
    .describe("UTF-16 offsets in the parameter's text or in command"),
  expected: z.array(z.string()).optional(),
  fix: z.string().optional().describe("Whole new text of the parameter, or of command"),
});

/** A row of a tool's result. */
export type DiagnosticRow = z.infer<typeof diagnosticSchema>;

/** A diagnostic as a row: its place by parameter, path and range, and its fix as the whole text to write instead. */
export function toDiagnosticRow(diagnostic: Diagnostic, provenance: Provenance): DiagnosticRow {
  const { code, severity, message, at } = diagnostic;
  const expected = expectedOf(diagnostic);
  const fix = fixOf(diagnostic);
  return {
    code,
    severity,
    message,
    ...whereabouts(at.kind === "range" ? findPointer(at, provenance) : at.pointer, at),
    ...(at.kind === "range" ? { range: rangeOf(at) } : {}),
    ...(expected.length === 0 ? {} : { expected }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What would have been right: the names that were probably meant, or else a description. */
function expectedOf({ expected, suggestions = [] }: Diagnostic): string[] {
  if (suggestions.length > 0) return suggestions.slice(0, 3).map(String);
  return expected === undefined ? [] : [expected];
}

function whereabouts(pointer: string | undefined, at: Diagnostic["at"]): Pick<DiagnosticRow, "parameter" | "path"> {
  const [member, ...below] = pointer === undefined ? [] : (parsePointer(pointer) ?? []);
  if (member !== undefined) {
    const path = below.join(".");
    return path === "" ? { parameter: cliName(member) } : { parameter: cliName(member), path };
  }
  const name = at.kind === "range" ? toHome(at.source, at.range).source.name : "";
  return name.startsWith("--") ? { parameter: name.slice("--".length) } : {};
}

function rangeOf(at: RangePlace): NonNullable<DiagnosticRow["range"]> {
  const { source, range } = toHome(at.source, at.range);
  return { start: range.start, end: range.end, ...positionAt(source, range.start) };
}

/** The text that was given, mended; undefined where a fix cannot be written there. */
function fixOf({ at, fix, homeFix }: Diagnostic): string | undefined {
  if (fix === undefined || at.kind !== "range") return undefined;
  const { source, range } = at;
  if (homeFix !== undefined) return applyEdits(toHome(source, range).source.text, homeFix.edits);
  const fixed = applyEdits(source.text, fix.edits);
  const { name, home } = source;
  const [segment] = home?.segments ?? [];
  if (home === undefined || segment === undefined) return fixed;
  // A word of a list stands as it is in its parameter's text; in a line it would need the quotes that no fix could be given.
  if (home.document.name !== name) return undefined;
  const { text } = home.document;
  return text.slice(0, segment.outer.start) + fixed + text.slice(segment.outer.end);
}
