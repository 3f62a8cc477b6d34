import { cliServiceName } from "../cli-service-name.ts";
import type { OperationFacts, ScalarFacts, ServiceFacts, ShapeFacts } from "./facts.ts";
import { field, fields, items, type Located, optionalText, report, text } from "./located.ts";
import { readSmithyShape, readTarget } from "./read-smithy-shape.ts";
import { smithyPrelude } from "./smithy-prelude.ts";
import { readSmithyShapes } from "./smithy-shapes.ts";

type SmithyShapes = ReadonlyMap<string, Located>;

const unit = "smithy.api#Unit";

/**
 * Reads a Smithy JSON AST, version 1 or 2, with one service. Shapes are those that its operations reach, under the names
 * that the service gives them: the part after `#`, unless it renames them.
 */
export function readSmithy(at: Located): ServiceFacts | undefined {
  const shapes = readSmithyShapes(field(at, "shapes"));
  const services = [...shapes].filter(([, shape]) => field(shape, "type").value === "service");
  const [only, ...others] = services;
  if (only === undefined || others.length > 0) {
    report(field(at, "shapes"), `Expected one service among the shapes, found ${services.length}.`);
    return undefined;
  }
  const [id, service] = only;
  const serviceId = optionalText(field(field(field(service, "traits"), "aws.api#service"), "sdkId")) ?? nameOf(id);
  const operations = operationsOf(service, shapes).flatMap((operation) => readOperation(operation, shapes));
  return {
    id: cliServiceName(serviceId),
    name: optionalText(field(field(service, "traits"), "smithy.api#title")) ?? serviceId,
    apiVersion: optionalText(field(service, "version")) ?? "",
    operations,
    shapes: reachedShapes(operations, shapes, service),
  };
}

/** References to the operations of the service and of its resources, each once; those of the service come first. */
function operationsOf(service: Located, shapes: SmithyShapes): readonly Located[] {
  const found = new Map<string, Located>();
  const seen = new Set<string>();
  const owners = [service];
  // Grows while it is walked: an owner adds its resources at the end.
  for (const owner of owners) {
    for (const operation of ownOperations(owner)) {
      found.set(text(field(operation, "target")), operation);
    }
    for (const resource of items(field(owner, "resources"))) {
      const target = text(field(resource, "target"));
      const shape = shapes.get(target);
      if (shape === undefined) {
        report(resource, `The model has no resource \`${target}\`.`);
      } else if (!seen.has(target)) {
        seen.add(target);
        owners.push(shape);
      }
    }
  }
  return [...found.values()];
}

function ownOperations(owner: Located): readonly Located[] {
  const lifecycle = ["create", "put", "read", "update", "delete", "list"].map((name) => field(owner, name));
  return [
    ...items(field(owner, "operations")),
    ...items(field(owner, "collectionOperations")),
    ...lifecycle.filter(({ value }) => value !== undefined),
  ];
}

function readOperation(reference: Located, shapes: SmithyShapes): OperationFacts[] {
  const id = text(field(reference, "target"));
  const operation = shapes.get(id);
  if (operation === undefined) {
    report(reference, `The model has no operation \`${id}\`.`);
    return [];
  }
  const input = field(operation, "input");
  const output = field(operation, "output");
  return [
    {
      name: nameOf(id),
      input: isMessage(input) ? readTarget(input) : undefined,
      output: isMessage(output) ? readTarget(output) : undefined,
      errors: items(field(operation, "errors")).map(readTarget),
    },
  ];
}

function isMessage(at: Located): boolean {
  return at.value !== undefined && field(at, "target").value !== unit;
}

/** The shapes below the operations by ID, those nearer to an operation first. Shapes that do not exist are left out. */
function reachedShapes(operations: readonly OperationFacts[], shapes: SmithyShapes, service: Located) {
  const renames = new Map(fields(field(service, "rename")).map(([id, name]) => [id, text(name)]));
  const reached = new Map<string, ShapeFacts>();
  const roots = operations.flatMap(({ input, output, errors }) => [input, output, ...errors]);
  // Grows while it is walked: a shape adds those that it points at.
  const ids = new Set(roots.flatMap((reference) => reference?.target ?? []));
  for (const id of ids) {
    const shape = shapes.get(id);
    const facts = shape === undefined ? smithyPrelude.get(id) : readSmithyShape(renames.get(id) ?? nameOf(id), shape);
    if (facts !== undefined) {
      reached.set(id, facts);
      for (const target of targetsOf(facts)) {
        ids.add(target);
      }
    }
  }
  return reached;
}

function targetsOf(facts: ShapeFacts): readonly string[] {
  switch (facts.kind) {
    case "structure":
      return facts.members.map(({ reference }) => reference.target);
    case "list":
      return [facts.element.target];
    case "map":
      return [facts.key.target, facts.value.target];
    default:
      facts satisfies ScalarFacts;
      return [];
  }
}

function nameOf(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}
