import { findShape, loadService } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { describeShape } from "./describe-shape.ts";

const smithy = suite("a Smithy JSON AST");

const { service, problems } = loadService(readText("test/model/weather.smithy.json"));

/** The service of the fixture; a broken fixture fails the first test that asks. */
function weather() {
  if (service === undefined) {
    throw new Error(JSON.stringify(problems));
  }
  return service;
}

smithy("names the service as the AWS CLI does", () => {
  const { id, name, apiVersion } = weather();
  assert.equal({ id, name, apiVersion }, { id: "weather-report", name: "Example Weather", apiVersion: "2020-01-02" });
});

smithy("has the operations of the service and of its resources, with the errors of their mixins", () => {
  assert.equal(
    [...weather().operations.values()].map(({ name, input, output, errors }) => [
      name,
      input.name,
      output.name,
      ...errors,
    ]),
    [
      ["GetForecast", "GetForecastInput", "Everything", "NoForecast"],
      ["PutCity", "PutCityInput", "PutCityOutput", "NoForecast"],
      ["DeleteCity", "DeleteCityInput", "DeleteCityOutput"],
      ["ListDistricts", "ListDistrictsInput", "ListDistrictsOutput"],
    ],
  );
});

const kinds: readonly (readonly [path: string, expected: string])[] = [
  ["blob", "blob Blob"],
  ["boolean", "boolean PrimitiveBoolean"],
  ["string", "string String"],
  ["enum", "string Sky clear|CLOUDY"],
  ["oldEnum", "string OldSky blue|grey"],
  ["byte", "integer Byte"],
  ["short", "integer Short"],
  ["integer", "integer Percent 0..100"],
  ["intEnum", "integer Beaufort"],
  ["long", "long Long"],
  ["bigInteger", "long BigInteger"],
  ["float", "float Float"],
  ["double", "double Double"],
  ["bigDecimal", "double BigDecimal"],
  ["timestamp", "timestamp Timestamp"],
  ["document", "structure Document document"],
  ["list", "list Names ..3"],
  ["list[]", "string CityName 1..50 /^[A-Z].*$/ sensitive"],
  ["set", "list NameSet"],
  ["set[]", "string CityName 1..50 /^[A-Z].*$/"],
  ["map", "map Notes"],
  ["map.any", "structure Everything"],
  ["union", "structure Choice union"],
  ["union.nothing", "structure Unit"],
  ["status", "string Status sensitive"],
  ["sharedStatus", "boolean SharedStatus"],
  ["itself.itself.map.any.integer", "integer Percent 0..100"],
];

for (const [path, expected] of kinds) {
  smithy(`reads ${path} as ${expected}`, () => {
    const everything = weather().shapes.get("Everything");
    const shape = everything && findShape(everything, path);
    assert.is(shape && describeShape(shape), expected);
  });
}

smithy("lets the traits of a member win over those of its shape, each as a whole", () => {
  const member = weather().operations.get("GetForecast")?.input.members.get("cityName");
  assert.is(member && describeShape(member.shape), "string CityName ..10 /^[A-Z].*$/");
  assert.is(member?.required, true);
});

smithy("does not ask for a token that the AWS CLI makes up", () => {
  assert.is(weather().operations.get("GetForecast")?.input.members.get("token")?.required, false);
});

smithy("works mixins and apply statements into a structure", () => {
  const input = weather().operations.get("PutCity")?.input;
  assert.equal(
    [...(input?.members.values() ?? [])].map(({ name, required, shape }) => [name, required, describeShape(shape)]),
    [
      ["cityName", true, "string CityName 1..50 /^[A-Z].*$/"],
      ["height", false, "integer Short"],
      ["latitude", false, "double Double -90..90"],
      ["note", false, "string Secret"],
    ],
  );
  // One mixin keeps the trait for itself, the other hands it on.
  assert.is(input?.sensitive, true);
});

smithy("keeps only the shapes that operations reach", () => {
  assert.not(weather().shapes.has("notReached"));
  assert.not(weather().shapes.has("HasName"));
});

const model = (shapes: object) => ({
  smithy: "2.0",
  shapes: { "e#S": { type: "service", operations: [{ target: "e#Op" }] }, ...shapes },
});
const operation = { type: "operation", input: { target: "e#In" } };

const broken: readonly (readonly [what: string, model: unknown, pointer: string, message: string])[] = [
  ["no service", { smithy: "2.0", shapes: {} }, "/shapes", "Expected one service among the shapes, found 0."],
  ["two services", model({ "e#T": { type: "service" } }), "/shapes", "Expected one service among the shapes, found 2."],
  ["an unknown operation", model({}), "/shapes/e#S/operations/0", "The model has no operation `e#Op`."],
  ["an unknown input", model({ "e#Op": operation }), "/shapes/e#Op/input", "The model has no shape `e#In`."],
  [
    "an input that is no structure",
    model({ "e#Op": operation, "e#In": { type: "string" } }),
    "/shapes/e#Op/input",
    "An operation takes and gives structures; `In` is a string.",
  ],
  [
    "an unknown type",
    model({ "e#Op": operation, "e#In": { type: "tree" } }),
    "/shapes/e#In/type",
    "A value cannot be of the type `tree`.",
  ],
  [
    "an unknown mixin",
    model({ "e#Op": operation, "e#In": { type: "structure", mixins: [{ target: "e#M" }] } }),
    "/shapes/e#In/mixins/0",
    "The model has no mixin `e#M`.",
  ],
  [
    "a mixin of itself",
    model({ "e#Op": operation, "e#In": { type: "structure", mixins: [{ target: "e#In" }] } }),
    "/shapes/e#In/mixins",
    "Mixins contain each other, or nest too deep.",
  ],
];

for (const [what, input, pointer, message] of broken) {
  smithy(`reports ${what}`, () => {
    const loaded = loadService(input);
    assert.is(loaded.service, undefined);
    assert.equal(loaded.problems[0], { pointer, message });
  });
}

smithy("reports a broken shape once, however often it is used", () => {
  const members = { a: { target: "e#Tree" }, b: { target: "e#Tree" } };
  const { problems: found } = loadService(
    model({ "e#Op": operation, "e#In": { type: "structure", members }, "e#Tree": { type: "tree" } }),
  );
  assert.is(found.filter(({ pointer }) => pointer === "/shapes/e#Tree/type").length, 1);
});

smithy("survives 200,000 members", () => {
  const members = Array.from({ length: 200_000 }, (_, n) => [`m${n}`, { target: "smithy.api#String" }]);
  const { service: wide } = loadService(
    model({ "e#Op": operation, "e#In": { type: "structure", members: Object.fromEntries(members) } }),
  );
  assert.is(wide?.operations.get("Op")?.input.members.size, 200_000);
});

smithy("survives mixins 10,000 deep", () => {
  const chain = Array.from({ length: 10_000 }, (_, n) => [
    `e#M${n}`,
    { type: "structure", mixins: [{ target: `e#M${n + 1}` }] },
  ]);
  assert.is(loadService(model(Object.fromEntries(chain))).service, undefined);
});

smithy.run();
