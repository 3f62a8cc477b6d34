import type { Operation, Service } from "../service.ts";
import type { ListShape, MapShape, Member, ScalarShape, Shape, StructureShape } from "../shape.ts";
import {
  type ListFacts,
  type MapFacts,
  type MemberFacts,
  noTraits,
  type OperationFacts,
  type Reference,
  type ScalarFacts,
  type ServiceFacts,
  type ShapeFacts,
  type StructureFacts,
  type Traits,
} from "./facts.ts";
import { LazyMap } from "./lazy-map.ts";
import { report } from "./located.ts";
import type { Unfilled } from "./unfilled.ts";

/** The facts of a service, each read when it is asked for. The names of its shapes are what references use. */
export type LazyFacts = Pick<ServiceFacts, "id" | "name" | "apiVersion"> & {
  readonly operations: LazyMap<OperationFacts>;
  readonly shapes: LazyMap<ShapeFacts>;
};

/**
 * Lists and maps are created empty first and filled later, and the members of a structure are linked when they are asked for, so that a shape may
 * contain itself and no depth needs a deep stack.
 */
interface Linking {
  readonly facts: Pick<ServiceFacts, "shapes">;
  /** The name of the shape that a reference means. */
  readonly nameOf: (target: string) => string;
  /** By reference: the target and the traits that the reference adds. */
  readonly linked: Map<string, Shape>;
  readonly unfilled: (() => void)[];
}

/** Stands where a shape is not known yet, and where it is not known at all: then there is a problem and no service. */
const unknownShape: ScalarShape = { kind: "string", name: "", limits: {}, sensitive: false };

/** The service as a graph: every reference replaced by its shape. Reports each one that leads nowhere. */
export function linkService(facts: ServiceFacts): Service {
  // A cut-down model may leave out the shapes of errors.
  const nameOf = (target: string) => facts.shapes.get(target)?.name ?? target;
  const linking: Linking = { facts, nameOf, linked: new Map(), unfilled: [] };
  const shapes = new Map<string, Shape>();
  for (const [target, shapeFacts] of facts.shapes) {
    const shape = variantOf(linking, target, shapeFacts, noTraits);
    // Smithy lets simple shapes of two namespaces share a name; the graph has both, the index the first.
    if (!shapes.has(shape.name)) {
      shapes.set(shape.name, shape);
    }
  }
  const operations = new Map(facts.operations.map((operation) => [operation.name, operationOf(linking, operation)]));
  const outputs = Array.from(operations.values(), ({ output }) => output);
  fillAll(linking);
  for (const shape of [...linking.linked.values(), ...outputs]) if (shape.kind === "structure") shape.members.values();
  return { id: facts.id, name: facts.name, apiVersion: facts.apiVersion, operations, shapes };
}

/** The same, of which a part is read and linked when it is asked for. */
export function linkLazily(facts: LazyFacts): Service {
  const linking: Linking = { facts, nameOf: (target) => target, linked: new Map(), unfilled: [] };
  const filled = <Part>(part: Part): Part => {
    fillAll(linking);
    return part;
  };
  const { id, name, apiVersion, operations, shapes } = facts;
  return {
    id,
    name,
    apiVersion,
    operations: operations.map((operation) => filled(operationOf(linking, operation))),
    shapes: shapes.map((shape) => filled(variantOf(linking, shape.name, shape, noTraits))),
  };
}

function fillAll({ unfilled }: Linking): void {
  for (let fill = unfilled.pop(); fill !== undefined; fill = unfilled.pop()) {
    fill();
  }
}

/** Who reads a command line asks for the input and mostly for nothing else, which is read and linked when it is asked for. */
function operationOf(linking: Linking, facts: OperationFacts): Operation {
  const { name } = facts;
  let output: StructureShape | undefined;
  let errors: readonly string[] | undefined;
  return {
    name,
    input: messageOf(linking, facts.input, `${name}Input`),
    get output() {
      output ??= messageOf(linking, facts.output, `${name}Output`);
      fillAll(linking);
      return output;
    },
    get errors() {
      errors ??= facts.errors.map(({ target }) => linking.nameOf(target));
      return errors;
    },
  };
}

function messageOf(linking: Linking, reference: Reference | undefined, fallback: string): StructureShape {
  if (reference === undefined) {
    return structureOf(fallback, noTraits, new Map());
  }
  const shape = shapeOf(linking, reference);
  if (shape.kind === "structure") {
    return shape;
  }
  if (shape !== unknownShape) {
    report(reference.at, `An operation takes and gives structures; \`${shape.name}\` is a ${shape.kind}.`);
  }
  return structureOf(fallback, noTraits, new Map());
}

function shapeOf(linking: Linking, { target, at, traits }: Reference): Shape {
  const facts = linking.facts.shapes.get(target);
  if (facts === undefined) {
    report(at, `The model has no shape \`${target}\`.`);
    return unknownShape;
  }
  return variantOf(linking, target, facts, traits);
}

/** One object for each shape and set of added traits, which also keeps cycles finite. */
function variantOf(linking: Linking, target: string, facts: ShapeFacts, added: Traits): Shape {
  const key = added === noTraits ? target : `${target} ${JSON.stringify(added)}`;
  const known = linking.linked.get(key);
  if (known !== undefined) {
    return known;
  }
  const shape = createShape(linking, facts, added === noTraits ? facts.traits : { ...facts.traits, ...added });
  linking.linked.set(key, shape);
  return shape;
}

function createShape(linking: Linking, facts: ShapeFacts, traits: Traits): Shape {
  switch (facts.kind) {
    case "structure":
      return createStructure(linking, facts, traits);
    case "list":
      return createList(linking, facts, traits);
    case "map":
      return createMap(linking, facts, traits);
    default:
      return createScalar(facts, traits);
  }
}

function createStructure(linking: Linking, facts: StructureFacts, traits: Traits): StructureShape {
  const named = new Map(facts.members.map((member) => [member.name, member]));
  const members = new LazyMap(named, (name) => memberOf(linking, named.get(name)));
  return structureOf(facts.name, traits, members);
}

function memberOf(linking: Linking, facts: MemberFacts | undefined): Member | undefined {
  if (facts === undefined) return undefined;
  const shape = shapeOf(linking, facts.reference);
  fillAll(linking);
  return { name: facts.name, shape, required: facts.required };
}

function structureOf(name: string, traits: Traits, members: ReadonlyMap<string, Member>): StructureShape {
  return {
    kind: "structure",
    name,
    members,
    document: traits.document ?? false,
    union: traits.union ?? false,
    sensitive: traits.sensitive ?? false,
  };
}

function createList(linking: Linking, facts: ListFacts, traits: Traits): ListShape {
  const list: Unfilled<ListShape> = {
    kind: "list",
    name: facts.name,
    element: unknownShape,
    length: traits.limits ?? {},
    sensitive: traits.sensitive ?? false,
  };
  linking.unfilled.push(() => {
    list.element = shapeOf(linking, facts.element);
  });
  return list;
}

function createMap(linking: Linking, facts: MapFacts, traits: Traits): MapShape {
  const map: Unfilled<MapShape> = {
    kind: "map",
    name: facts.name,
    key: unknownShape,
    value: unknownShape,
    length: traits.limits ?? {},
    sensitive: traits.sensitive ?? false,
  };
  linking.unfilled.push(() => {
    map.key = shapeOf(linking, facts.key);
    map.value = shapeOf(linking, facts.value);
  });
  return map;
}

function createScalar(facts: ScalarFacts, traits: Traits): ScalarShape {
  const { limits = {}, sensitive = false } = traits;
  const shape: Unfilled<ScalarShape> = { kind: facts.kind, name: facts.name, limits, sensitive };
  if (traits.pattern !== undefined) shape.pattern = traits.pattern;
  if (traits.enum !== undefined) shape.enum = traits.enum;
  return shape;
}
