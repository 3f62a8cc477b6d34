import { type Diagnostic, defineDiagnostic } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { amount, amountIs, type Length } from "../length.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

const tooShort = defineDiagnostic<{
  readonly subject: Subject;
  readonly minimum: number;
  readonly length: Length;
}>({
  code: "shape/too-short",
  severity: "error",
  message: ({ subject, minimum, length }) =>
    `${atStart(subject)} must have at least ${amount(minimum, length.unit)}, and ${amountIs(length.count)} given.`,
});

/** A text or blob that is too short. The AWS CLI refuses the text, and does not look at the length of a blob. */
export function checkTooShort({ shape, site }: Visit<ScalarShape>, length: Length): readonly Diagnostic[] {
  const { min } = shape.limits;
  if (min === undefined || length.count >= min) return [];
  const data = { subject: site.subject, minimum: min, length };
  return [tooShort(placeOf(site), data, length.unit === "character" ? refusedByCli : {})];
}
