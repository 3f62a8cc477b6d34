import { skeleton, skeletonText } from "@longhand/convert";
import { cognitoIdp, findOperation, loadService } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { readText } from "../../harness/repository.ts";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { weather } from "../help/weather.ts";

const test = suite("skeleton");

test("the printed text of update-user-pool is the AWS CLI's, with the first value of each enum", () => {
  const { service } = loadService(readText("test/golden/cognito-idp.recorded.json"));
  const operation = service && findOperation(service, "update-user-pool");
  assert.ok(operation);
  assert.fixture(
    operation && skeletonText(operation, "input"),
    readText("test/fixtures/skeleton/update-user-pool.json"),
  );
});

test("the value is the printed text, for every operation", () => {
  for (const operation of cognitoIdp().operations.values()) {
    assert.equal(JSON.parse(skeletonText(operation, "input")), skeleton(operation), operation.name);
  }
});

test("YAML says the same, but for bytes", () => {
  for (const operation of cognitoIdp().operations.values()) {
    const value = parse(skeletonText(operation, "yaml-input"), (_, part) => (part instanceof Uint8Array ? null : part));
    assert.equal(value, skeleton(operation), operation.name);
  }
});

test("YAML has what is required and the values of enums as comments", () => {
  const operation = weather({
    City: { type: "string", enum: ["OSLO", "BRNO"] },
    Sky: { type: "structure", members: { Clouds: "Cities", Seen: "Time", Photo: "Photo" }, required: ["Clouds"] },
    Cities: { type: "list", member: "City" },
    Report: {
      type: "structure",
      members: { City: "City", Sky: "Sky", Lamp: "Switch", Rain: "Rain" },
      required: ["City", "Sky"],
    },
    Switch: { type: "string", enum: ["ON", "OFF"] },
    Rain: { type: "double" },
    Time: { type: "timestamp" },
    Photo: { type: "blob" },
  });
  assert.fixture(
    skeletonText(operation, "yaml-input"),
    `City: OSLO # [REQUIRED] Valid values are: OSLO, BRNO.
# [REQUIRED]
Sky:
  # [REQUIRED]
  Clouds:
    - OSLO # Valid values are: OSLO, BRNO.
  Seen: "1970-01-01T00:00:00"
  Photo: !!binary ""
Lamp: "ON" # Valid values are: ON, OFF.
Rain: 0
`,
  );
});

const circular = {
  Report: { type: "structure", members: { Text: "Text", Parts: "Reports", ByCity: "ReportsByCity" } },
  Reports: { type: "list", member: "Report" },
  ReportsByCity: { type: "map", key: "Text", value: "Report" },
  Text: { type: "string" },
};

test("a structure inside itself is empty", () => {
  assert.equal(skeleton(weather(circular)), { Text: "", Parts: [{}], ByCity: { KeyName: {} } });
});

test("a list inside itself ends", () => {
  const shapes = { Report: { type: "structure", members: { Nest: "Nest" } }, Nest: { type: "list", member: "Nest" } };
  assert.equal(skeleton(weather(shapes)), { Nest: [[[]]] });
});

/** What a text prints as; everything beyond ASCII, and DEL, becomes an escape as in Python. */
const asciiTexts: readonly [text: string, printed: string][] = [
  ["plain", '"plain"'],
  ["ä\u007f", '"\\u00e4\\u007f"'],
  ["😀", '"\\ud83d\\ude00"'],
  ['"\\\t', '"\\"\\\\\\t"'],
];

for (const [text, printed] of asciiTexts) {
  test(`${JSON.stringify(text)} is printed as ${printed}`, () => {
    const operation = weather({
      Report: { type: "structure", members: { A: "A" } },
      A: { type: "string", enum: [text] },
    });
    assert.is(skeletonText(operation, "input"), `{\n    "A": ${printed}\n}\n`);
  });
}

const printedForms: readonly [what: string, name: string, form: "input" | "output", text: string][] = [
  ["an answer names its members", "get-signing-certificate", "output", '{\n    "Certificate": "Certificate"\n}\n'],
  ["an answer without members prints nothing", "update-user-pool", "output", ""],
];

for (const [what, name, form, text] of printedForms) {
  test(what, () => assert.is(skeletonText(cognitoOperation(name), form), text));
}

test("a request without members is an empty object, a number with a fraction has it", () => {
  assert.is(skeletonText(weather({ Report: { type: "structure", members: {} } }), "input"), "{}\n");
  const rain = weather({ Report: { type: "structure", members: { Rain: "Rain" } }, Rain: { type: "float" } });
  assert.is(skeletonText(rain, "input"), '{\n    "Rain": 0.0\n}\n');
});

test.run();
