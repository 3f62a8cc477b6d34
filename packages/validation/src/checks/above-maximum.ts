import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { atStart, placeOf, type Subject } from "../site.ts";
import type { Visit } from "../visit.ts";

const aboveMaximum = defineDiagnostic<{
  readonly subject: Subject;
  readonly maximum: number;
  readonly given: string;
}>({
  code: "shape/above-maximum",
  severity: "error",
  message: ({ subject, maximum, given }) => `${atStart(subject)} must be at most ${maximum}, and ${given} is given.`,
});

/** A number that is too large. The AWS CLI sends it; the service refuses. */
export function checkMaximum({ shape, site }: Visit<ScalarShape>, value: number | bigint): readonly Diagnostic[] {
  const { max } = shape.limits;
  if (max === undefined || !(value > max)) return [];
  const given = site.sensitive ? "more" : show(String(value));
  return [aboveMaximum(placeOf(site), { subject: site.subject, maximum: max, given })];
}
