import { type Diagnostic, defineDiagnostic } from "@longhand/diagnostics";
import type { StructureShape } from "@longhand/model";
import { namesInWords } from "../names-in-words.ts";
import { atStart, placeOf, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

const notOneMember = defineDiagnostic<{
  readonly subject: Subject;
  readonly count: number;
  readonly known: readonly string[];
}>({
  code: "shape/not-one-member",
  severity: "error",
  message: ({ subject, count }) =>
    `${atStart(subject)} takes exactly one of its members, and ${count === 0 ? "none is" : `${count} are`} given.`,
  expected: ({ known }) => namesInWords(known),
});

/** A union with more members than one, or without any. The AWS CLI counts unknown members too. */
export function checkOneMember(
  { shape, site }: Visit<StructureShape>,
  given: ReadonlyMap<string, unknown>,
): readonly Diagnostic[] {
  if (!shape.union || given.size === 1) return [];
  const data = { subject: site.subject, count: given.size, known: [...shape.members.keys()] };
  return [notOneMember(placeOf(site), data, refusedByCli)];
}
