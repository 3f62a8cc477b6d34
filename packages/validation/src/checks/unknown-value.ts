import { type Diagnostic, defineDiagnostic, nearest, show } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { namesInWords } from "../names-in-words.ts";
import { atStart, inWords, placeOf, type Subject } from "../site.ts";
import type { Visit } from "../visit.ts";

const unknownValue = defineDiagnostic<{
  readonly subject: Subject;
  /** Absent where no message may show it. */
  readonly value?: string;
  readonly known: readonly string[];
}>({
  code: "shape/unknown-value",
  severity: "error",
  message: ({ subject, value }) =>
    value === undefined
      ? `${atStart(subject)} has a value that the service does not know.`
      : `${show(value)} is no value that the service knows for ${inWords(subject)}.`,
  expected: ({ known }) => namesInWords(known),
});

/** A text that is none of the values that the model lists. The AWS CLI sends it; the service refuses. */
export function checkKnownValue({ shape, site }: Visit<ScalarShape>, value: string): readonly Diagnostic[] {
  const known = shape.enum;
  if (known === undefined || known.includes(value)) return [];
  const { subject } = site;
  if (site.sensitive) return [unknownValue(placeOf(site), { subject, known })];
  const suggestions = nearest(value, known);
  return [unknownValue(placeOf(site), { subject, value, known }, suggestions.length === 0 ? {} : { suggestions })];
}
