import type { Diagnostic } from "@longhand/diagnostics";

/** Carets under the place of a diagnostic, or a bar where it is empty; every UTF-16 unit takes one column. */
export function markOf({ at }: Diagnostic): string {
  if (at.kind !== "range") throw new Error("The place is no range.");
  const { start, end } = at.range;
  return " ".repeat(start) + (start === end ? "|" : "^".repeat(end - start));
}
