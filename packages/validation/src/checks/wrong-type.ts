import { type Diagnostic, defineDiagnostic } from "@longhand/diagnostics";
import type { Shape } from "@longhand/model";
import { foundInWords } from "../found-in-words.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";
import { meantInstead } from "./meant-instead.ts";

const wrongType = defineDiagnostic<{
  readonly subject: Subject;
  readonly expected: string;
  readonly found: string;
}>({
  code: "shape/wrong-type",
  severity: "error",
  message: ({ subject, expected, found }) => `${atStart(subject)} must be ${expected}, and ${found} is given.`,
});

/** A value whose type the shape does not take. Suggests a value where its type alone is wrong: `8` for `"8"`. */
export function reportWrongType({ value, shape, site }: Visit): Diagnostic {
  const { subject, sensitive } = site;
  const found = foundInWords(value, sensitive ? "sensitive" : "open");
  const meant = sensitive ? undefined : meantInstead(value, shape.kind);
  return wrongType(
    placeOf(site),
    { subject, expected: typeInWords(shape), found },
    {
      ...(meant === undefined ? {} : { suggestions: [meant] }),
      ...(passesCli(value, shape) ? {} : refusedByCli),
    },
  );
}

/** A value that has itself among its parts: no text or JSON can be made of it. */
export function reportCycle({ shape, site }: Visit): Diagnostic {
  const found = "a value that contains itself";
  return wrongType(placeOf(site), { subject: site.subject, expected: typeInWords(shape), found });
}

/** To Python a boolean is an integer, 0 or 1, and so it is to the AWS CLI wherever a number may stand. */
function passesCli(value: unknown, shape: Shape): boolean {
  if (typeof value !== "boolean") return false;
  switch (shape.kind) {
    case "integer":
    case "long":
    case "float":
    case "double":
      return Number(value) >= (shape.limits.min ?? Number.NEGATIVE_INFINITY);
    case "timestamp":
      return true;
    default:
      return false;
  }
}

function typeInWords(shape: Shape): string {
  switch (shape.kind) {
    case "structure":
      return shape.document ? "a JSON value" : "an object";
    case "map":
      return "an object";
    case "list":
      return "a list";
    case "string":
      return "text";
    case "integer":
    case "long":
      return "an integer";
    case "float":
    case "double":
      return "a number";
    case "boolean":
      return "`true` or `false`";
    case "blob":
      return "text or bytes";
    case "timestamp":
      return "a date or a number of seconds";
    default:
      return shape satisfies never;
  }
}
