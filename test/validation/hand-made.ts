import { findShape, loadService, type Operation, type Shape } from "@longhand/model";

/** What Cognito has not: a union, a blob with limits, a document, floats, a shape within itself, sensitive values. */
export const make: Operation = load({
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

/** A shape of the hand-made operation, by the path of the member. */
export function handMadeShape(path: string): Shape {
  const shape = findShape(make.input, path);
  if (shape === undefined) throw new Error(`There is no member ${path}.`);
  return shape;
}

/** A string shape with a pattern and nothing else. */
export function patternShape(pattern: string): Shape {
  return { kind: "string", name: "Text", limits: {}, pattern, sensitive: false };
}

function load(model: unknown): Operation {
  const { service, problems } = loadService(model);
  const operation = service?.operations.get("Make");
  if (operation === undefined) throw new Error(JSON.stringify(problems));
  return operation;
}
