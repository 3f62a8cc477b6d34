import { childPointer, type StructureShape } from "@longhand/model";
import { checkMissingMembers } from "./checks/missing-member.ts";
import { checkOneMember } from "./checks/not-one-member.ts";
import { checkUnknownMembers } from "./checks/unknown-member.ts";
import { reportWrongType } from "./checks/wrong-type.ts";
import { givenMembers, isObject } from "./object.ts";
import type { Findings, Visit } from "./visit.ts";

/** A structure: its members as a set; the known ones are its parts, in the order in which they are given. */
export function checkStructure(visit: Visit<StructureShape>): Findings {
  const { value, shape, site } = visit;
  if (!isObject(value)) return { diagnostics: [reportWrongType(visit)], parts: [] };
  const given = givenMembers(value);
  const diagnostics = [
    ...checkOneMember(visit, given),
    ...checkMissingMembers(visit, given),
    ...checkUnknownMembers(visit, given),
  ];
  const parts: Visit[] = [];
  for (const [name, part] of given) {
    const member = shape.members.get(name);
    if (member === undefined) continue;
    const sensitive = site.sensitive || member.shape.sensitive;
    const memberSite = {
      pointer: childPointer(site.pointer, name),
      part: "value",
      subject: { kind: "named", name },
    } as const;
    parts.push({ value: part, shape: member.shape, site: { ...memberSite, sensitive } });
  }
  return { diagnostics, parts };
}
