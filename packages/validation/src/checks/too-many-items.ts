import { type Diagnostic, defineDiagnostic } from "@longhand/diagnostics";
import type { ListShape, MapShape } from "@longhand/model";
import { amount, amountIs, type Length } from "../length.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import type { Visit } from "../visit.ts";

const tooManyItems = defineDiagnostic<{
  readonly subject: Subject;
  readonly maximum: number;
  readonly length: Length;
}>({
  code: "shape/too-many-items",
  severity: "error",
  message: ({ subject, maximum, length }) =>
    `${atStart(subject)} must have at most ${amount(maximum, length.unit)}, and ${amountIs(length.count)} given.`,
});

/** A list or map that is too large. The AWS CLI sends it; the service refuses. */
export function checkTooManyItems({ shape, site }: Visit<ListShape | MapShape>, length: Length): readonly Diagnostic[] {
  const { max } = shape.length;
  if (max === undefined || length.count <= max) return [];
  return [tooManyItems(placeOf(site), { subject: site.subject, maximum: max, length })];
}
