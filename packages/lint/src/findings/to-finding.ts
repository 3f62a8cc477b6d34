import { type Diagnostic, excerpt, type RangePlace, type Severity } from "@longhand/diagnostics";
import type { Finding, RelatedFinding } from "../finding.ts";
import { fixSafety } from "../fixes/fix-safety.ts";
import { shorthandFix } from "../fixes/json-as-shorthand.ts";
import type { PageMap } from "../fixes/page-map.ts";
import { toPageFix } from "../fixes/to-page-fix.ts";
import { pagePlace } from "./page-place.ts";
import { subjectOf } from "./subject.ts";

/** A diagnostic whose place is text. */
export type PlacedDiagnostic = Diagnostic & { readonly at: RangePlace };

/** A diagnostic as plain data, with all its places and its fix in the page. A fix that cannot be written there is left out. */
export function toFinding(diagnostic: PlacedDiagnostic, severity: Severity, map: PageMap): Finding {
  const { code, message, expected, at } = diagnostic;
  const related = relatedOf(diagnostic);
  const meant = diagnostic.fix ?? shorthandFix(diagnostic);
  const fix = meant && toPageFix(at.source, meant, fixSafety(diagnostic), map);
  return {
    code,
    severity,
    message,
    ...(expected === undefined ? {} : { expected }),
    at: pagePlace(at.source, at.range),
    ...(related.length === 0 ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
    excerpt: excerpt(at),
    subject: subjectOf(at, map.shells),
  };
}

function relatedOf({ related = [] }: Diagnostic): readonly RelatedFinding[] {
  return related.flatMap(({ message, at }) =>
    at.kind === "range" ? [{ message, at: pagePlace(at.source, at.range) }] : [],
  );
}
