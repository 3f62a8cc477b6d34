import type { Shape } from "@longhand/model";

/** What a text is written for: its shape, and where the value belongs in the request. */
export interface Target {
  readonly shape: Shape;
  /** As `reference` has it: dotted from the request down, `[]` for an element, empty for the request itself. */
  readonly path: string;
}

/** The part of a target below a name; undefined where it has none of that name. */
export function memberTarget({ shape, path }: Target, name: string): Target | undefined {
  if (shape.kind === "map") return { shape: shape.value, path: `${path}.KeyName` };
  const member = shape.kind === "structure" ? shape.members.get(name) : undefined;
  return member === undefined ? undefined : { shape: member.shape, path: memberPath(path, name) };
}

/** An element of a target that is a list. */
export function elementTarget({ shape, path }: Target): Target | undefined {
  return shape.kind === "list" ? { shape: shape.element, path: `${path}[]` } : undefined;
}

/** The part at a path of names and indexes, as JSON has them. */
export function targetAt(target: Target, path: readonly (string | number)[]): Target | undefined {
  let at: Target | undefined = target;
  for (const step of path) {
    if (at === undefined) return undefined;
    at = typeof step === "string" ? memberTarget(at, step) : elementTarget(at);
  }
  return at;
}

/** The path of a member. */
export function memberPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
