import type { ScalarKind } from "../shape.ts";
import { type MemberFacts, noTraits, type Reference, type ShapeFacts, type Traits } from "./facts.ts";
import { field, fields, isJsonObject, items, type Located, optionalText, refuse, report, text } from "./located.ts";
import { readLimits } from "./read-limits.ts";
import type { Unfilled } from "./unfilled.ts";

/** The shapes of a botocore model or of our own facts, which differ only in how they write a reference. */
export function readShapes(at: Located): Map<string, ShapeFacts> {
  const shapes = new Map<string, ShapeFacts>();
  for (const [name, shape] of fields(at)) {
    const facts = readShape(name, shape);
    if (facts !== undefined) {
      shapes.set(name, facts);
    }
  }
  return shapes;
}

/** `"Name"` in our facts; `{ "shape": "Name" }` in botocore, where traits of the member may stand beside it. */
export function readReference(at: Located): Reference {
  if (typeof at.value === "string") {
    return { target: at.value, at, traits: noTraits };
  }
  if (!isJsonObject(at.value)) {
    refuse(at, "the name of a shape");
    return { target: "", at, traits: noTraits };
  }
  return { target: text(field(at, "shape")), at, traits: readTraits(at) };
}

/** One shape under its name; undefined, with a problem, where its type is none. */
function readShape(name: string, at: Located): ShapeFacts | undefined {
  const kind = text(field(at, "type"));
  const traits = readTraits(at);
  if (kind === "structure") {
    return { kind, name, traits, members: readMembers(at) };
  }
  if (kind === "list") {
    return { kind, name, traits, element: readReference(field(at, "member")) };
  }
  if (kind === "map") {
    return { kind, name, traits, key: readReference(field(at, "key")), value: readReference(field(at, "value")) };
  }
  if (isScalarKind(kind)) {
    return { kind, name, traits };
  }
  // A missing type already is a problem of its own.
  if (kind !== "") {
    report(field(at, "type"), `There is no type \`${kind}\`.`);
  }
  return undefined;
}

/** The same; text where its type is none. */
export function readAnyShape(name: string, at: Located): ShapeFacts {
  return readShape(name, at) ?? { kind: "string", name, traits: noTraits };
}

function readMembers(at: Located): MemberFacts[] {
  const members = field(at, "members");
  const required = new Set<string>();
  for (const item of items(field(at, "required"))) {
    const name = text(item);
    required.add(name);
    if (field(members, name).value === undefined) {
      report(item, `There is no member \`${name}\`.`);
    }
  }
  return fields(members).map(([name, member]) => {
    // The AWS CLI makes up a token that is left out, so nobody has to write one.
    const token = field(member, "idempotencyToken").value === true;
    return { name, reference: readReference(member), required: required.has(name) && !token };
  });
}

/** What stands beside most references is none of these. */
const traitNames = new Set(["min", "max", "pattern", "enum", "sensitive", "document", "union"]);

function readTraits(at: Located): Traits {
  if (isJsonObject(at.value) && !Object.keys(at.value).some((name) => traitNames.has(name))) return noTraits;
  const traits: Unfilled<Traits> = {};
  const limits = readLimits(at);
  const pattern = optionalText(field(at, "pattern"));
  const values = field(at, "enum");
  if (limits !== undefined) traits.limits = limits;
  if (pattern !== undefined) traits.pattern = pattern;
  if (values.value !== undefined) traits.enum = items(values).map(text);
  if (field(at, "sensitive").value === true) traits.sensitive = true;
  if (field(at, "document").value === true) traits.document = true;
  if (field(at, "union").value === true) traits.union = true;
  return Object.keys(traits).length === 0 ? noTraits : traits;
}

/** Whether the name of a type, as models spell it, is that of a scalar. */
export function isScalarKind(kind: string): kind is ScalarKind {
  switch (kind) {
    case "string":
    case "integer":
    case "long":
    case "float":
    case "double":
    case "boolean":
    case "blob":
    case "timestamp":
      return true;
    default:
      return false;
  }
}
