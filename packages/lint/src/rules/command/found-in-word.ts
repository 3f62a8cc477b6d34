import { contains, type Diagnostic, type Range, toHome } from "@longhand/diagnostics";
import type { Binding } from "../../binding.ts";
import type { Command } from "../../command.ts";

/** The errors of a reading whose place lies in a stretch of the command line. */
export function errorsIn(range: Range, command: Command, binding: Binding): readonly Diagnostic[] {
  const outer = toHome(command.shell, range).range;
  return binding.diagnostics.filter(({ severity, at }) => {
    return severity === "error" && at.kind === "range" && contains(outer, toHome(at.source, at.range).range);
  });
}
