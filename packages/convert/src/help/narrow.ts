import type { Member, Shape, StructureShape } from "@longhand/model";

/**
 * A shape cut down to the part at a path: a structure keeps the member on the way, now required, and those that are required
 * beside it. A step is a member's name; through a list or a map it may be anything.
 */
export function narrow(shape: Shape, steps: readonly string[]): Shape {
  const [step, ...rest] = steps;
  if (step === undefined) return shape;
  switch (shape.kind) {
    case "structure":
      return { ...shape, members: keptMembers(shape, step, rest) };
    case "list":
      return { ...shape, element: narrow(shape.element, rest) };
    case "map":
      return { ...shape, value: narrow(shape.value, rest) };
    default:
      return shape;
  }
}

function keptMembers({ members }: StructureShape, step: string, rest: readonly string[]): ReadonlyMap<string, Member> {
  const kept = [...members.values()].flatMap((member): readonly Member[] => {
    if (member.name === step) return [{ ...member, required: true, shape: narrow(member.shape, rest) }];
    return member.required ? [member] : [];
  });
  return new Map(kept.map((member) => [member.name, member]));
}
