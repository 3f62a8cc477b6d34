import { cognitoIdp, type Shape } from "@longhand/model";
import { checkRequest, type JsonValue } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askPython } from "../model/installed-python.ts";

/*
 * The AWS CLI's own check of the parameters is botocore's. Where it is installed, it gets the same random requests as ours,
 * and has to find the same problems at the same places in the same order.
 */

const program = `
import json, re, sys
import botocore.session
from botocore.validate import ParamValidator
model = botocore.session.get_session().get_service_model('cognito-idp')

def place(name, reason, details):
    key = re.search(r' \\(key: (.*)\\)$', name, re.S)
    if key:
        name = name[:key.start()] + '.' + key.group(1)
    pointer = re.sub(r'\\[(\\d+)\\]', r'/\\1', name).replace('.', '/')
    for member in (details.get('required_name'), details.get('unknown_param')):
        pointer += '' if member is None else '/' + member
    return [reason, pointer]

def problems(operation, request):
    shape = model.operation_model(operation).input_shape
    return [place(name, reason, details) for reason, name, details in ParamValidator().validate(request, shape)._errors]

requests = json.load(sys.stdin)
print(json.dumps([problems(*request) if request else model.operation_names for request in requests]))
`;

/** botocore's words for our codes. To it a boolean is a number, so a boolean that is too small has a wrong value there. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["shape/missing-member", "missing required field"],
  ["shape/unknown-member", "unknown field"],
  ["shape/wrong-type", "invalid type"],
  ["shape/below-minimum", "invalid type"],
  ["shape/too-short", "invalid length"],
  ["shape/too-few-items", "invalid length"],
]);

const botocore = suite("botocore");
const known = askPython(program, [null]);
const check = known === undefined ? botocore.skip : botocore;

check("finds the same problems in 3,000 random requests", () => {
  const requests = fc.sample(randomRequest(namesIn(known)), { numRuns: 3000, seed: 6 });
  const theirs = askPython(program, requests);
  assert.ok(Array.isArray(theirs));
  const found = requests.map(([name, request], index) => ({
    name,
    request,
    ours: ourProblems(name, request),
    theirs: simplify(theirs[index]),
  }));
  assert.ok(found.reduce((sum, { ours }) => sum + ours.length, 0) > 3000);
  for (const { name, request, ours, theirs: expected } of found) {
    assert.equal(ours, expected, `${name} ${JSON.stringify(request)}`);
  }
});

botocore.run();

function namesIn(answer: unknown): readonly string[] {
  return Array.isArray(answer) && Array.isArray(answer[0]) ? answer[0].map(String) : [];
}

function ourProblems(name: string, request: JsonValue): readonly (readonly string[])[] {
  const operation = cognitoIdp().operations.get(name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  return checkRequest(request, operation)
    .filter(({ cli }) => cli !== undefined)
    .map(({ code, at }) => [reasons.get(code) ?? code, at.kind === "pointer" ? at.pointer : ""]);
}

function simplify(problems: unknown): unknown {
  return JSON.parse(JSON.stringify(problems).replaceAll("invalid range", "invalid type"));
}

/** Requests of the operations that botocore's model has too, near enough to valid ones that checks go deep. */
function randomRequest(names: readonly string[]): fc.Arbitrary<readonly [name: string, request: JsonValue]> {
  const operations = [...cognitoIdp().operations.values()].filter(
    ({ name, input }) => names.includes(name) && isOld(input),
  );
  return fc
    .constantFrom(...operations)
    .chain(({ name, input }) => randomValue(input).map((request) => [name, request] as const));
}

/** Newer members are unknown to an installed botocore; `SmsConfiguration` and its like have changed since. */
function isOld(input: Shape): boolean {
  return input.kind === "structure" && input.members.size > 0;
}

const strangers: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue[]>(
  null,
  true,
  false,
  0,
  -3,
  7,
  1.5,
  "",
  "x",
  "8",
  [],
  {},
  [null],
  { a: 1 },
);

function randomValue(shape: Shape): fc.Arbitrary<JsonValue> {
  return fc.oneof({ weight: 8, arbitrary: typedValue(shape) }, { weight: 1, arbitrary: strangers });
}

function typedValue(shape: Shape): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case "structure": {
      const members = [...shape.members.values()].map(
        ({ name, shape: member }) => [name, randomValue(member)] as const,
      );
      const model = Object.fromEntries([...members, ["Stranger", strangers]]);
      const requiredKeys: string[] = [];
      return fc.record(model, { requiredKeys });
    }
    case "list":
      return fc.array(randomValue(shape.element), { maxLength: 2 });
    case "map":
      return fc.dictionary(fc.constantFrom("", "k", "email"), randomValue(shape.value), { maxKeys: 2 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "long":
      return fc.integer({ min: -1, max: 100 });
    case "float":
    case "double":
    case "timestamp":
      return fc.integer({ min: 0 });
    default:
      return fc.constantFrom(...(shape.enum ?? []), "", "ab", "\u{1F600}", "x".repeat(30));
  }
}
