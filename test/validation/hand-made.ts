import { cognitoIdp, findShape, loadService, type Operation, type Service, type Shape } from "@longhand/model";

/** A shape of the `cognito-idp` model by the operation that takes it and the path of the member. */
export function cognitoShape(operation: string, path: string): Shape {
  return shapeIn(cognitoIdp(), operation, path);
}

/** An operation of `cognito-idp` by its API name. */
export function cognitoOperation(name: string): Operation {
  return operationOf(cognitoIdp(), name);
}

/** What Cognito has not: a union, a blob with limits, a document, floats, a shape within itself, sensitive values. */
export const handMade: Service = load({
  metadata: { serviceId: "Made", endpointPrefix: "made", apiVersion: "2020-01-01" },
  operations: { Make: { name: "Make", input: { shape: "MakeRequest" } } },
  shapes: {
    MakeRequest: {
      type: "structure",
      members: {
        Choice: { shape: "Choice" },
        Bytes: { shape: "Bytes" },
        Anything: { shape: "Anything" },
        Ratio: { shape: "Ratio" },
        Size: { shape: "Size" },
        When: { shape: "When" },
        Tree: { shape: "Tree" },
        Labels: { shape: "Labels" },
        Password: { shape: "Password" },
        Pin: { shape: "Pin" },
        Secrets: { shape: "Secrets" },
        Color: { shape: "SecretColor" },
      },
    },
    Choice: { type: "structure", union: true, members: { A: { shape: "Text" }, B: { shape: "Text" } } },
    Text: { type: "string" },
    Bytes: { type: "blob", min: 2, max: 4 },
    Anything: { type: "structure", document: true, members: {} },
    Ratio: { type: "double", min: 0, max: 1 },
    Size: { type: "long", min: 0 },
    When: { type: "timestamp" },
    Tree: { type: "structure", members: { Name: { shape: "Text" }, Branches: { shape: "Branches" } } },
    Branches: { type: "list", member: { shape: "Tree" } },
    Labels: { type: "map", key: { shape: "Word" }, value: { shape: "Word" }, min: 1, max: 2 },
    Word: { type: "string", min: 2, max: 5, pattern: "[a-z]+" },
    Password: { type: "string", min: 8, max: 12, pattern: "[!-~]+", sensitive: true },
    Pin: { type: "integer", min: 1000, max: 9999, sensitive: true },
    Secrets: { type: "map", key: { shape: "Word" }, value: { shape: "Word" }, sensitive: true },
    SecretColor: { type: "string", enum: ["red", "blue"], sensitive: true },
  },
});

/** A shape of the hand-made service. */
export function handMadeShape(path: string): Shape {
  return shapeIn(handMade, "Make", path);
}

/** A string shape with a pattern and nothing else. */
export function patternShape(pattern: string): Shape {
  return { kind: "string", name: "Text", limits: {}, pattern, sensitive: false };
}

function shapeIn(service: Service, operation: string, path: string): Shape {
  const shape = findShape(operationOf(service, operation).input, path);
  if (shape === undefined) throw new Error(`${operation} has no member ${path}.`);
  return shape;
}

function operationOf(service: Service, name: string): Operation {
  const operation = service.operations.get(name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  return operation;
}

function load(model: unknown): Service {
  const { service, problems } = loadService(model);
  if (service === undefined) throw new Error(JSON.stringify(problems));
  return service;
}
