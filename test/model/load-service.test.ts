import { type LoadedService, loadService, type StructureShape } from "@longhand/model";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeShape } from "./describe-shape.ts";

const own = (shapes: object, operations: object = {}) => ({
  service: { id: "zoo", name: "Example Zoo", apiVersion: "2020-01-02" },
  operations,
  shapes,
});

const botocore = (shapes: object, operations: object = {}) => ({
  metadata: { serviceId: "Cognito Identity Provider", serviceFullName: "Example", apiVersion: "2020-01-02" },
  operations,
  shapes,
});

function structure({ service }: LoadedService, name: string): StructureShape {
  const shape = service?.shapes.get(name);
  if (shape?.kind !== "structure") {
    throw new Error(`There is no structure ${name}.`);
  }
  return shape;
}

const forms = suite("the form of a model");

const formRows: readonly (readonly [what: string, model: unknown, form: LoadedService["form"]])[] = [
  ["our facts", own({}), "longhand"],
  ["botocore's", botocore({}), "botocore"],
  ["Smithy's", { smithy: "2.0", shapes: {} }, "smithy"],
  ["JSON text", JSON.stringify(own({})), "longhand"],
  ["JSON text with a byte order mark", `\uFEFF${JSON.stringify(own({}))}`, "longhand"],
  ["an object without shapes", { service: {}, operations: {} }, undefined],
  ["a list", [], undefined],
  ["null", null, undefined],
  ["a number", 8, undefined],
  ["undefined", undefined, undefined],
  ["a text that is not JSON", "{", undefined],
  ["an empty text", "", undefined],
];

for (const [what, model, form] of formRows) {
  forms(`of ${what} is ${form ?? "unknown"}`, () => {
    const loaded = loadService(model);
    assert.is(loaded.form, form);
    assert.is(loaded.problems.length > 0, loaded.service === undefined);
  });
}

forms.run();

const linking = suite("linking");

linking("makes a graph of a shape that contains itself", () => {
  const tree = structure(
    loadService(
      own({
        Tree: { type: "structure", members: { Children: "Trees", ByName: "TreeMap" } },
        Trees: { type: "list", member: "Tree", min: 1, max: 2 },
        TreeMap: { type: "map", key: "Name", value: "Tree" },
        Name: { type: "string" },
      }),
    ),
    "Tree",
  );
  const children = tree.members.get("Children")?.shape;
  const byName = tree.members.get("ByName")?.shape;
  assert.is(children?.kind === "list" && children.element, tree);
  assert.is(byName?.kind === "map" && byName.value, tree);
});

linking("lets a member of a botocore model refine its shape, also in a cycle", () => {
  const node = structure(
    loadService(
      botocore({
        Node: {
          type: "structure",
          required: ["Kind", "Token"],
          members: {
            Kind: { shape: "Text", documentation: "Which.", enum: ["a", "b"] },
            Other: { shape: "Text" },
            Secret: { shape: "Node", sensitive: true },
            Token: { shape: "Text", idempotencyToken: true },
          },
        },
        Text: { type: "string", max: 5 },
      }),
    ),
    "Node",
  );
  const secret = node.members.get("Secret")?.shape;
  assert.equal(
    [...node.members.values()].map(({ name, shape, required }) => [name, describeShape(shape), required]),
    [
      ["Kind", "string Text ..5 a|b", true],
      ["Other", "string Text ..5", false],
      ["Secret", "structure Node sensitive", false],
      ["Token", "string Text ..5", false],
    ],
  );
  assert.is(secret?.kind === "structure" && secret.members.get("Secret")?.shape, secret);
});

linking("keeps names apart that objects in JavaScript already have", () => {
  const model = `{"service":{"id":"x","name":"x","apiVersion":"x"},"operations":{},
    "shapes":{"S":{"type":"structure","members":{"__proto__":"toString","constructor":"toString"}},"toString":{"type":"string"}}}`;
  assert.equal([...structure(loadService(model), "S").members.keys()], ["__proto__", "constructor"]);
});

linking("gives an operation without input or output structures without members", () => {
  const { service } = loadService(own({}, { Feed: { errors: [] } }));
  const feed = service?.operations.get("Feed");
  assert.equal([feed?.input.name, feed?.input.members.size], ["FeedInput", 0]);
  assert.equal([feed?.output.name, feed?.output.members.size], ["FeedOutput", 0]);
});

linking("takes exceptions whose shapes a cut-down model leaves out", () => {
  const { service } = loadService(botocore({}, { Feed: { errors: [{ shape: "NotHungry" }] } }));
  assert.equal(service?.operations.get("Feed")?.errors, ["NotHungry"]);
});

linking("takes a chain of 100,000 shapes", () => {
  const chain = Array.from({ length: 100_000 }, (_, n) => [`L${n}`, { type: "list", member: `L${(n + 1) % 100_000}` }]);
  assert.equal(loadService(own(Object.fromEntries(chain))).problems, []);
});

linking.run();

const problems = suite("problems of a model");

const problemRows: readonly (readonly [what: string, model: unknown, ...expected: string[]])[] = [
  ["no model", 8, ": Expected a service model: botocore's service-2.json, a Smithy JSON AST or Longhand's own form."],
  ["no JSON", "{", ": The model is not JSON."],
  [
    "an unknown member shape",
    own({ S: { type: "structure", members: { "a/b": "T" } } }),
    "/shapes/S/members/a~1b: The model has no shape `T`.",
  ],
  [
    "an unknown list element",
    botocore({ L: { type: "list", member: { shape: "T" } } }),
    "/shapes/L/member: The model has no shape `T`.",
  ],
  [
    "a list without element",
    own({ L: { type: "list" } }),
    "/shapes/L/member: Expected the name of a shape here, found nothing.",
    "/shapes/L/member: The model has no shape ``.",
  ],
  ["no type", own({ S: {} }), "/shapes/S/type: Expected a string here, found nothing."],
  ["an unknown type", own({ S: { type: "tree" } }), "/shapes/S/type: There is no type `tree`."],
  ["a shape that is none", own({ S: true }), "/shapes/S/type: Expected a string here, found nothing."],
  [
    "a limit that is no number",
    own({ S: { type: "string", min: "1" } }),
    "/shapes/S/min: Expected a number here, found a string.",
  ],
  [
    "values that are no list",
    own({ S: { type: "string", enum: null } }),
    "/shapes/S/enum: Expected a list here, found null.",
  ],
  [
    "members that are no object",
    own({ S: { type: "structure", members: [] } }),
    "/shapes/S/members: Expected an object here, found a list.",
  ],
  [
    "a required member that is none",
    own({ S: { type: "structure", required: ["M"], members: {} } }),
    "/shapes/S/required/0: There is no member `M`.",
  ],
  ["an unknown input", own({}, { Feed: { input: "In" } }), "/operations/Feed/input: The model has no shape `In`."],
  [
    "an input that is a list",
    own({ L: { type: "list", member: "L" } }, { Feed: { input: "L" } }),
    "/operations/Feed/input: An operation takes and gives structures; `L` is a list.",
  ],
  [
    "a service without a name",
    { service: { id: "x", apiVersion: "x" }, operations: {}, shapes: {} },
    "/service/name: Expected a string here, found nothing.",
  ],
];

for (const [what, model, ...expected] of problemRows) {
  problems(`tell of ${what}`, () => {
    const loaded = loadService(model);
    assert.equal(
      loaded.problems.map(({ pointer, message }) => `${pointer}: ${message}`),
      expected,
    );
    assert.is(loaded.service, undefined);
  });
}

problems("never are exceptions", () => {
  const word = fc.constantFrom(
    "type",
    "structure",
    "list",
    "members",
    "member",
    "shape",
    "shapes",
    "target",
    "e#S",
    "traits",
    "mixins",
    "S",
    "__proto__",
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      word,
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(word, tie("node"), { maxKeys: 5 }),
    ),
  }));
  const head = fc.constantFrom({ smithy: "2.0" }, { metadata: {}, operations: {} }, { service: {}, operations: {} });
  const model = fc
    .tuple(head, fc.dictionary(word, node), node)
    .map(([form, shapes, operations]) => ({ ...form, operations, shapes }));
  fc.assert(
    fc.property(fc.oneof(model, node), (input) => {
      const loaded = loadService(input);
      assert.is(loaded.service === undefined, loaded.problems.length > 0);
    }),
    { numRuns: 500 },
  );
});

problems.run();
