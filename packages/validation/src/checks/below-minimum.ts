import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { atStart, placeOf, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

const belowMinimum = defineDiagnostic<{
  readonly subject: Subject;
  readonly minimum: number;
  readonly given: string;
}>({
  code: "shape/below-minimum",
  severity: "error",
  message: ({ subject, minimum, given }) => `${atStart(subject)} must be at least ${minimum}, and ${given} is given.`,
});

/** A number that is too small. */
export function checkMinimum({ shape, site }: Visit<ScalarShape>, value: number | bigint): readonly Diagnostic[] {
  const { min } = shape.limits;
  if (min === undefined || !(value < min)) return [];
  const given = site.sensitive ? "less" : show(String(value));
  return [belowMinimum(placeOf(site), { subject: site.subject, minimum: min, given }, refusedByCli)];
}
