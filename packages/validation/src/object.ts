/** True for an object with members: no list, no bytes, not null. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** The members of an object, in order. One that is undefined is not given: JSON cannot hold it. */
export function givenMembers(value: object): ReadonlyMap<string, unknown> {
  const members: [string, unknown][] = Object.entries(value);
  return new Map(members.filter(([, member]) => member !== undefined));
}
