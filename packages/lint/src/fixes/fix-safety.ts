import type { Diagnostic } from "@longhand/diagnostics";
import type { FixSafety } from "../finding.ts";
import { snippetRules } from "../rules.ts";

/** Codes of readings whose fix says what the author wrote, only so that the AWS CLI reads it. All others guess. */
const safe: ReadonlySet<string> = new Set([
  "snippet/unused-suppression",
  "syntax/bracket-in-value",
  "syntax/json-in-shorthand",
  "syntax/json-odd-space",
  "syntax/json-extra-text",
  "syntax/list-without-brackets",
  "syntax/quote-in-value",
  "syntax/quoted-key",
  "syntax/blank-in-key",
  "syntax/doubled-comma",
  "syntax/doubled-equals",
  "syntax/trailing-comma",
  "syntax/hashes-without-brackets",
  "shape/comma-made-a-list",
  "shape/list-needs-brackets",
  "shape/file-split-into-characters",
  "shape/braces-missing",
]);

const ofRules: ReadonlyMap<string, FixSafety | "none"> = new Map(
  snippetRules.map(({ diagnostic, fixes }) => [diagnostic.code, fixes]),
);

/** How sure the fix of a diagnostic is. */
export function fixSafety(diagnostic: Diagnostic): FixSafety {
  const { code } = diagnostic;
  if (ofRules.has(code)) return ofRules.get(code) === "safe" ? "safe" : "unsafe";
  return safe.has(code) || changesOnlyCase(diagnostic) ? "safe" : "unsafe";
}

/** `optional` for `OPTIONAL`, `usernameAttributes` for `UsernameAttributes`: nothing else can be meant. */
function changesOnlyCase({ code, at, fix }: Diagnostic): boolean {
  if (code !== "shape/unknown-value" && code !== "shape/unknown-member") return false;
  if (fix === undefined || at.kind !== "range") return false;
  const { text } = at.source;
  return fix.edits.every(({ range, newText }) => {
    return text.slice(range.start, range.end).toLowerCase() === newText.toLowerCase();
  });
}
