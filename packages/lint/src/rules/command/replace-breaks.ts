import type { Diagnostic, RangePlace } from "@longhand/diagnostics";
import type { LineBreak } from "../../command.ts";
import type { CommandContext } from "../../rule.ts";
import { continuationMark } from "./continuation-mark.ts";
import { lineBreakRange } from "./line-break-range.ts";
import { placeIn } from "./place.ts";

/** What a rule about marks knows: the breaks that are its own, how its fix is called, and its diagnostic. */
export interface BreakRule {
  readonly kind: LineBreak["kind"];
  /** An imperative without a full stop. */
  readonly title: (mark: string) => string;
  readonly diagnostic: (at: RangePlace, data: { readonly mark: string }, extras: Pick<Diagnostic, "fix">) => Diagnostic;
}

/** A finding for each line end of a kind at which something stands that is no mark; its fix writes the mark. */
export function replaceBreaks(
  { command }: CommandContext,
  { kind, title, diagnostic }: BreakRule,
): readonly Diagnostic[] {
  const mark = continuationMark(command);
  return command.breaks
    .filter((found) => found.kind === kind)
    .map((found) => {
      const range = lineBreakRange(command, found);
      const fix = { title: title(mark), edits: [{ range, newText: mark }] };
      return diagnostic(placeIn(command.shell, range), { mark }, { fix });
    });
}
