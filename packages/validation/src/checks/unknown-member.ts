import { type Diagnostic, defineDiagnostic, nearest, show } from "@longhand/diagnostics";
import type { StructureShape } from "@longhand/model";
import { namesInWords } from "../names-in-words.ts";
import { inWords, placeOfMember, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

const unknownMember = defineDiagnostic<{
  readonly subject: Subject;
  readonly member: string;
  readonly known: readonly string[];
}>({
  code: "shape/unknown-member",
  severity: "error",
  message: ({ subject, member }) => `${show(member)} is no member of ${inWords(subject)}.`,
  expected: ({ known }) => (known.length === 0 ? "no members" : namesInWords(known)),
});

/** Members that the shape does not have, in the order in which they are given. Suggests the nearest that are still free. */
export function checkUnknownMembers(
  { shape, site }: Visit<StructureShape>,
  given: ReadonlyMap<string, unknown>,
): readonly Diagnostic[] {
  const unknown = [...given.keys()].filter((name) => !shape.members.has(name));
  if (unknown.length === 0) return [];
  const known = [...shape.members.keys()];
  const free = known.filter((name) => !given.has(name));
  return unknown.map((member) => {
    const suggestions = nearest(member, free);
    const extras = suggestions.length === 0 ? refusedByCli : { ...refusedByCli, suggestions };
    return unknownMember(placeOfMember(site, member, "key"), { subject: site.subject, member, known }, extras);
  });
}
