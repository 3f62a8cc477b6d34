import { jsonSyntax, manPage, references, referenceText, shorthandSyntax, syntaxBlocks } from "@longhand/convert";
import { cognitoIdp, type Operation, options, type Shape } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { weather } from "./weather.ts";

const syntax = suite("syntaxBlocks");

/** Shapes that no option of a user pool has; each is a member of the request. */
const operation = weather({
  Report: {
    type: "structure",
    members: {
      City: "City",
      Cities: "Cities",
      Days: "Numbers",
      Area: "Area",
      Areas: "Areas",
      Tree: "Tree",
      Deep: "Deep",
      Empty: "Empty",
      Anything: "Anything",
      Notes: "Notes",
      Lone: "Lone",
      ByCity: "ByCity",
      ByArea: "ByArea",
      Nest: "Nest",
    },
  },
  City: { type: "string", enum: ["OSLO", "BRNO"] },
  Cities: { type: "list", member: "City" },
  Text: { type: "string" },
  Number: { type: "integer" },
  Numbers: { type: "list", member: "Number" },
  Area: { type: "structure", members: { Name: "Text", Inner: "Area" } },
  Tree: { type: "structure", members: { Trees: "Trees" } },
  Trees: { type: "list", member: "Tree" },
  Areas: { type: "list", member: "Area" },
  Deep: { type: "structure", members: { A: "DeepA" } },
  DeepA: { type: "structure", members: { B: "DeepB" } },
  DeepB: { type: "structure", members: { C: "DeepC" } },
  DeepC: { type: "structure", members: { D: "Number" } },
  Empty: { type: "structure", members: {} },
  Anything: { type: "structure", members: {}, document: true },
  Notes: { type: "structure", members: { Text: "Text", Any: "Anything" } },
  Lone: { type: "structure", members: { Value: "Text" } },
  ByCity: { type: "map", key: "City", value: "Numbers" },
  ByArea: { type: "map", key: "Text", value: "Notes" },
  Nest: { type: "list", member: "Nest" },
});

/** The texts that the help of aws-cli 1.45.11 shows for such shapes. */
const shorthand: readonly [member: string, text: string | undefined][] = [
  ["City", undefined],
  ["Cities", undefined],
  ["Area", "Name=string,Inner={Name=string,( ... recursive ... )}"],
  ["Areas", "Name=string,Inner={Name=string,( ... recursive ... )} ..."],
  ["Tree", "Trees=[{( ... recursive ... )},{( ... recursive ... )}]"],
  ["Deep", undefined],
  ["Empty", undefined],
  ["Anything", undefined],
  ["Notes", "Text=string"],
  ["ByCity", "KeyName1=integer,integer,KeyName2=integer,integer\n\nWhere valid key names are:\n  OSLO\n  BRNO"],
  ["ByArea", "KeyName1={Text=string},KeyName2={Text=string}"],
  ["Nest", undefined],
];

for (const [member, text] of shorthand) {
  syntax(`${member}: shorthand ${text ?? "none"}`, () => assert.is(shorthandSyntax(shapeOf(operation, member)), text));
}

const json: readonly [member: string, text: string | undefined][] = [
  ["City", undefined],
  ["Cities", '["OSLO"|"BRNO", ...]'],
  ["Empty", "{\n\n}"],
  ["Anything", "{...}"],
  ["Notes", '{\n  "Text": "string",\n  "Any": {...}\n}'],
  [
    "Area",
    `{
  "Name": "string",
  "Inner": {
    "Name": "string",
    "Inner": { ... recursive ... }
  }
}`,
  ],
  [
    "Tree",
    `{
  "Trees": [
    {
      "Trees": [
        { ... recursive ... }
        ...
      ]
    }
    ...
  ]
}`,
  ],
  ["ByCity", '{"OSLO"|"BRNO": [integer, ...]\n  ...}'],
  ["ByArea", '{"string": {\n      "Text": "string",\n      "Any": {...}\n    }\n  ...}'],
];

for (const [member, text] of json) {
  syntax(`${member}: JSON ${text ?? "none"}`, () => assert.is(jsonSyntax(shapeOf(operation, member)), text));
}

/** Which blocks an option gets. */
const titles: readonly [option: string, titles: readonly string[]][] = [
  ["--city", []],
  ["--cities", ["Syntax"]],
  ["--days", ["Syntax"]],
  ["--area", ["Shorthand Syntax", "JSON Syntax"]],
  ["--deep", ["JSON Syntax"]],
  ["--empty", ["JSON Syntax"]],
  ["--anything", ["JSON Syntax"]],
  ["--lone", []],
];

for (const [name, expected] of titles) {
  syntax(`${name} has ${expected.join(" and ") || "no block"}`, () => {
    const option = options(operation).get(name);
    assert.equal(option === undefined ? undefined : syntaxBlocks(option).map(({ title }) => title), expected);
  });
}

syntax("the choices of a list stand below its words", () => {
  const option = options(operation).get("--cities");
  const text = '"string" "string" ...\n\nWhere valid values are:\n  OSLO\n  BRNO';
  assert.equal(option === undefined ? [] : syntaxBlocks(option), [{ title: "Syntax", text }]);
});

syntax("a flag has none", () => {
  const permanent = options(cognitoOperation("admin-set-user-password")).get("--permanent");
  assert.equal(permanent === undefined ? undefined : syntaxBlocks(permanent), []);
});

syntax("shapes without end have an end in every text", () => {
  for (const one of references(operation)) assert.ok(referenceText(one).length < 2000, one.path);
  assert.ok(manPage(cognitoIdp(), operation).length < 20_000);
});

syntax.run();

function shapeOf(from: Operation, member: string): Shape {
  const found = from.input.members.get(member);
  if (found === undefined) throw new Error(`no member ${member}`);
  return found.shape;
}
