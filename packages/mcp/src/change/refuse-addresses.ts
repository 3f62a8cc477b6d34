import type { Diagnostic } from "@longhand/diagnostics";
import { addressRefused } from "../diagnostics.ts";

/**
 * Diagnostics in which a value that the AWS CLI would fetch from the network is refused. Elsewhere such a value is a warning, because
 * version 2 of the CLI sends it as text; here nobody could say which of both was meant.
 */
export function refuseAddresses(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { code, at } = diagnostic;
    if (code !== "command/downloaded-value" || at.kind !== "range") return diagnostic;
    return addressRefused(at, { url: at.source.text.slice(at.range.start, at.range.end) });
  });
}
