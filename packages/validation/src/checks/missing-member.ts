import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import { childPointer, type StructureShape } from "@longhand/model";
import { atStart, type Subject } from "../site.ts";
import { refusedByCli, type Visit } from "../visit.ts";

export const missingMember = defineDiagnostic<{ readonly subject: Subject; readonly member: string }>({
  code: "shape/missing-member",
  severity: "error",
  message: ({ subject, member }) => `${atStart(subject)} needs the member ${show(member)}, and it is not given.`,
});

/** Required members that are not given, in the model's order. The place is where each should stand. */
export function checkMissingMembers(
  { shape, site }: Visit<StructureShape>,
  given: ReadonlyMap<string, unknown>,
): readonly Diagnostic[] {
  return [...shape.members.values()]
    .filter(({ name, required }) => required && !given.has(name))
    .map(({ name }) => {
      const at = { kind: "pointer", pointer: childPointer(site.pointer, name), part: "value" } as const;
      return missingMember(at, { subject: site.subject, member: name }, refusedByCli);
    });
}
