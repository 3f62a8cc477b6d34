import { type Diagnostic, defineDiagnostic } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { amount, amountIs, type Length } from "../length.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import type { Visit } from "../visit.ts";

const tooLong = defineDiagnostic<{
  readonly subject: Subject;
  readonly maximum: number;
  readonly length: Length;
}>({
  code: "shape/too-long",
  severity: "error",
  message: ({ subject, maximum, length }) =>
    `${atStart(subject)} must have at most ${amount(maximum, length.unit)}, and ${amountIs(length.count)} given.`,
});

/** A text or blob that is too long. The AWS CLI sends it; the service refuses. */
export function checkTooLong({ shape, site }: Visit<ScalarShape>, length: Length): readonly Diagnostic[] {
  const { max } = shape.limits;
  if (max === undefined || length.count <= max) return [];
  return [tooLong(placeOf(site), { subject: site.subject, maximum: max, length })];
}
