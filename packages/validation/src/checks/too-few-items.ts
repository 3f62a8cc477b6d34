import { type Diagnostic, defineDiagnostic } from "@longhand/diagnostics";
import type { ListShape, MapShape } from "@longhand/model";
import { amount, amountIs, type Length } from "../length.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

const tooFewItems = defineDiagnostic<{
  readonly subject: Subject;
  readonly minimum: number;
  readonly length: Length;
}>({
  code: "shape/too-few-items",
  severity: "error",
  message: ({ subject, minimum, length }) =>
    `${atStart(subject)} must have at least ${amount(minimum, length.unit)}, and ${amountIs(length.count)} given.`,
});

/** A list or map that is too small. The AWS CLI refuses the list, and does not count the entries of a map. */
export function checkTooFewItems({ shape, site }: Visit<ListShape | MapShape>, length: Length): readonly Diagnostic[] {
  const { min } = shape.length;
  if (min === undefined || length.count >= min) return [];
  const data = { subject: site.subject, minimum: min, length };
  return [tooFewItems(placeOf(site), data, length.unit === "item" ? refusedByCli : {})];
}
