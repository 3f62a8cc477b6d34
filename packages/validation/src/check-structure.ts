import type { Member, StructureShape } from "@longhand/model";
import { checkMissingMembers } from "./checks/missing-member.ts";
import { checkOneMember } from "./checks/not-one-member.ts";
import { checkUnknownMembers } from "./checks/unknown-member.ts";
import { reportWrongType } from "./checks/wrong-type.ts";
import { givenMembers, isObject } from "./object.ts";
import type { Site } from "./site.ts";
import type { Findings, Visit } from "./visit.ts";

/** A structure: its members as a set; the known ones are its parts, in the order in which they are given. */
export function checkStructure(visit: Visit<StructureShape>): Findings {
  const { value, shape, site } = visit;
  if (!isObject(value)) return { diagnostics: [reportWrongType(visit)], parts: [] };
  const given = givenMembers(value);
  const diagnostics = checkOneMember(visit, given).concat(
    checkMissingMembers(visit, given),
    checkUnknownMembers(visit, given),
  );
  const parts: Visit[] = [];
  for (const [name, part] of given) {
    const member = shape.members.get(name);
    if (member !== undefined) parts.push({ value: part, shape: member.shape, site: memberSite(site, member) });
  }
  return { diagnostics, parts };
}

function memberSite({ way, sensitive }: Site, { name, shape }: Member): Site {
  return {
    way: { parent: way, segment: name },
    part: "value",
    subject: { kind: "named", name },
    sensitive: sensitive || shape.sensitive,
  };
}
