import { findOmission, type Limits, type Omission, type Operation, type Shape } from "@longhand/model";
import { typeInWords } from "./type-in-words.ts";

/** What the model says of one part of a request. Plain data, all of it JSON. */
export interface PartFacts {
  /** A member's API name (`MinimumLength`); `[]` for the element of a list, `key` and `value` for the parts of a map. */
  readonly name: string;
  readonly role: "member" | "element" | "key" | "value";
  /** Dotted, from the request down: `AccountRecoverySetting.RecoveryMechanisms[].Name`. The key of a map has the map's. */
  readonly path: string;
  readonly kind: Shape["kind"];
  /** The kind with that of its parts, such as "list of strings". */
  readonly type: string;
  readonly required: boolean;
  /** Of a text in code points, of bytes, of a list's elements or a map's entries in number; of a number the number itself. */
  readonly limits?: Limits;
  /** Java regular expression that the whole text must match. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly sensitive: boolean;
  /** What becomes of it when a call leaves it out, where anybody knows. */
  readonly omission?: Omission;
  /** Empty for plain values, and for a structure inside itself. */
  readonly parts: readonly PartFacts[];
}

/** One part of a request, before anything is said of it. */
export interface Part {
  readonly name: string;
  readonly role: PartFacts["role"];
  readonly path: string;
  readonly shape: Shape;
  readonly required: boolean;
}

/** The facts of a part and of everything below it. */
export function partFacts(operation: Operation, part: Part): PartFacts {
  return factsOf(operation, part, []);
}

function factsOf(operation: Operation, part: Part, around: readonly Shape[]): PartFacts {
  const { name, role, path, shape, required } = part;
  const omission = role === "member" ? findOmission(operation, path) : undefined;
  const inner = around.includes(shape) ? [] : partsOf(part);
  return {
    name,
    role,
    path,
    kind: shape.kind,
    type: typeInWords(shape),
    required,
    ...traitsOf(shape),
    sensitive: shape.sensitive,
    ...(omission === undefined ? {} : { omission }),
    parts: inner.map((one) => factsOf(operation, one, [...around, shape])),
  };
}

/** The parts of a part, in the model's order. */
export function partsOf({ shape, path }: Part): readonly Part[] {
  switch (shape.kind) {
    case "structure":
      return [...shape.members.values()].map((member) => ({
        ...member,
        role: "member",
        path: path === "" ? member.name : `${path}.${member.name}`,
      }));
    case "list":
      return [{ name: "[]", role: "element", path: `${path}[]`, shape: shape.element, required: false }];
    case "map":
      return [
        { name: "key", role: "key", path, shape: shape.key, required: false },
        { name: "value", role: "value", path: `${path}.KeyName`, shape: shape.value, required: false },
      ];
    default:
      return [];
  }
}

function traitsOf(shape: Shape): Pick<PartFacts, "limits" | "pattern" | "enum"> {
  switch (shape.kind) {
    case "structure":
      return {};
    case "list":
    case "map":
      return limited(shape.length);
    default:
      return {
        ...limited(shape.limits),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...(shape.enum === undefined ? {} : { enum: shape.enum }),
      };
  }
}

function limited(limits: Limits): Pick<PartFacts, "limits"> {
  return limits.min === undefined && limits.max === undefined ? {} : { limits };
}
