import type { ScalarKind } from "../shape.ts";
import type { MemberFacts, Reference, ShapeFacts } from "./facts.ts";
import { field, fields, type Located, optionalText, report, text } from "./located.ts";
import { hasTrait, readSmithyTraits } from "./smithy-traits.ts";

/** Smithy has more kinds of numbers than botocore; each goes to the kind that holds its values. */
const scalarKinds: ReadonlyMap<string, ScalarKind> = new Map([
  ["blob", "blob"],
  ["boolean", "boolean"],
  ["string", "string"],
  ["byte", "integer"],
  ["short", "integer"],
  ["integer", "integer"],
  ["intEnum", "integer"],
  ["long", "long"],
  ["bigInteger", "long"],
  ["float", "float"],
  ["double", "double"],
  ["bigDecimal", "double"],
  ["timestamp", "timestamp"],
]);

/** One flattened data shape under the name that it has in the service; undefined, with a problem, for any other type. */
export function readSmithyShape(name: string, at: Located): ShapeFacts | undefined {
  const type = text(field(at, "type"));
  const traits = readSmithyTraits(at);
  switch (type) {
    case "structure":
      return { kind: "structure", name, traits, members: readMembers(at) };
    case "union":
      return { kind: "structure", name, traits: { ...traits, union: true }, members: readMembers(at) };
    case "document":
      return { kind: "structure", name, traits: { ...traits, document: true }, members: [] };
    case "list":
    case "set":
      return { kind: "list", name, traits, element: readTarget(field(at, "member")) };
    case "map":
      return { kind: "map", name, traits, key: readTarget(field(at, "key")), value: readTarget(field(at, "value")) };
    case "enum":
      return { kind: "string", name, traits: { ...traits, enum: readEnumValues(at) } };
    default:
      return readScalar(name, type, at);
  }
}

/** `{ "target": "ns#Name" }`, with the traits of the member that points there. */
export function readTarget(at: Located): Reference {
  return { target: text(field(at, "target")), at, traits: readSmithyTraits(at) };
}

function readScalar(name: string, type: string, at: Located): ShapeFacts | undefined {
  const kind = scalarKinds.get(type);
  if (kind !== undefined) {
    return { kind, name, traits: readSmithyTraits(at) };
  }
  // A missing type already is a problem of its own.
  if (type !== "") {
    report(field(at, "type"), `A value cannot be of the type \`${type}\`.`);
  }
  return undefined;
}

function readMembers(at: Located): MemberFacts[] {
  return fields(field(at, "members")).map(([name, member]) => ({
    name,
    reference: readTarget(member),
    // The AWS CLI makes up a token that is left out, so nobody has to write one.
    required: hasTrait(member, "required") && !hasTrait(member, "idempotencyToken"),
  }));
}

function readEnumValues(at: Located): string[] {
  return fields(field(at, "members")).map(
    ([name, member]) => optionalText(field(field(member, "traits"), "smithy.api#enumValue")) ?? name,
  );
}
