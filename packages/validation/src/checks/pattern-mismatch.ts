import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { type Mismatch, matcherOf } from "../pattern/matcher.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import type { Visit } from "../visit.ts";

const patternMismatch = defineDiagnostic<{
  readonly subject: Subject;
  readonly pattern: string;
  readonly reason: string;
}>({
  code: "shape/pattern-mismatch",
  severity: "error",
  message: ({ subject, reason }) => `${atStart(subject)} does not match its pattern${reason}.`,
  expected: ({ pattern }) => `text that matches ${show(pattern)} as a whole`,
});

/**
 * A text that the model's pattern does not match as a whole. The AWS CLI sends it; the service refuses. A pattern that has no
 * translation is not checked.
 */
export function checkPattern({ shape, site }: Visit<ScalarShape>, value: string): readonly Diagnostic[] {
  const { pattern } = shape;
  const mismatch = pattern === undefined ? undefined : matcherOf(pattern)?.(value);
  if (pattern === undefined || mismatch === undefined) return [];
  const reason = site.sensitive ? "" : reasonOf(mismatch, value);
  return [patternMismatch(placeOf(site), { subject: site.subject, pattern, reason })];
}

function reasonOf(mismatch: Mismatch, value: string): string {
  switch (mismatch.kind) {
    case "stuck": {
      const character = String.fromCodePoint(value.codePointAt(mismatch.at) ?? 0);
      const before = [...value.slice(0, mismatch.at)].length;
      return before === 0
        ? `: it cannot begin with ${show(character)}`
        : `: ${show(character)} cannot stand as character ${before + 1}`;
    }
    case "unfinished":
      return value === "" ? ": it is empty" : ": it lacks something that the pattern requires";
    case "condition":
      return "";
    default:
      return mismatch satisfies never;
  }
}
