import type { Diagnostic, Source } from "@longhand/diagnostics";
import { recognisers } from "./explain/recognisers.ts";
import { unexpectedText } from "./explain/unexpected-text.ts";
import type { JsonFault } from "./json-fault.ts";
import { pythonReport } from "./python-report.ts";

/** The diagnostic for a fault in the JSON text that starts at `from`: our sentence, and the AWS CLI's own report. */
export function explainFault(source: Source, from: number, fault: JsonFault): Diagnostic {
  const diagnostic = recognise(source, fault);
  const cli = pythonReport(source.text, from, fault);
  return cli === undefined ? diagnostic : { ...diagnostic, cli };
}

function recognise(source: Source, fault: JsonFault): Diagnostic {
  for (const recogniser of recognisers) {
    const diagnostic = recogniser(source, fault);
    if (diagnostic !== undefined) return diagnostic;
  }
  return unexpectedText(source, fault);
}
