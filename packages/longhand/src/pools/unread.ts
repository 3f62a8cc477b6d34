import { type ExitCode, exitCodes } from "../exit-code.ts";
import { jsonOption } from "../output/json-option.ts";
import { layoutFor } from "../output/layout.ts";
import { plainDiagnostics } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import type { Printed, Unreadable } from "./wish.ts";

/** Words that are no wish: what is wrong with them, or what the AWS CLI would print for them. */
export async function reportUnread(
  unread: Printed | Unreadable,
  given: Given,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout } = surroundings;
  if (unread.kind === "printed") {
    const { text } = unread;
    const isYaml = given.valueOf(jsonOption) && !text.startsWith("{");
    await write(stdout, isYaml ? `${printJson({ printed: text })}\n` : text);
    return exitCodes.fine;
  }
  const { diagnostics } = unread;
  if (given.valueOf(jsonOption)) {
    const document = { outcome: "VALIDATION", written: "no", diagnostics: plainDiagnostics(diagnostics) };
    await write(stdout, `${printJson(document)}\n`);
  } else {
    await write(stdout, renderReport(diagnostics, layoutFor(stdout, surroundings).paint));
  }
  return exitCodes.problemsFound;
}
