import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import type { StructureShape } from "@longhand/model";
import { atStart, placeOfMember, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

const missingMember = defineDiagnostic<{ readonly subject: Subject; readonly member: string }>({
  code: "shape/missing-member",
  severity: "error",
  message: ({ subject, member }) => `${atStart(subject)} needs the member ${show(member)}, and it is not given.`,
});

/** Required members that are not given, in the model's order. The place is where each should stand. */
export function checkMissingMembers(
  { shape, site }: Visit<StructureShape>,
  given: ReadonlyMap<string, unknown>,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { name, required } of shape.members.values()) {
    if (!required || given.has(name)) continue;
    const data = { subject: site.subject, member: name };
    diagnostics.push(missingMember(placeOfMember(site, name, "value"), data, refusedByCli));
  }
  return diagnostics;
}
