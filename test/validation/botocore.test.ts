import { loadService, type Operation, type Service, type Shape } from "@longhand/model";
import { checkRequest, type JsonValue } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askPython } from "../model/installed-python.ts";

/*
 * The AWS CLI's own check of the parameters is botocore's. Where it is installed, it gets the same model and the same random
 * requests as ours, and has to find the same problems at the same places in the same order.
 */

/** One service for the everyday, one for documents and unions. */
const services = ["cognito-idp", "bedrock-runtime"] as const;

const readModel = `
import json, sys
from botocore.loaders import Loader
print(json.dumps(Loader().load_service_model(json.load(sys.stdin), 'service-2')))
`;

const findProblems = `
import json, re, sys
import botocore.session
from botocore.validate import ParamValidator

def place(name, reason, details):
    key = re.search(r' \\(key: (.*)\\)$', name, re.S)
    if key:
        name = name[:key.start()] + '.' + key.group(1)
    pointer = re.sub(r'\\[(\\d+)\\]', r'/\\1', name).replace('.', '/')
    for member in (details.get('required_name'), details.get('unknown_param')):
        pointer += '' if member is None else '/' + member
    return [reason, pointer]

service, requests = json.load(sys.stdin)
model = botocore.session.get_session().get_service_model(service)

def problems(operation, request):
    shape = model.operation_model(operation).input_shape
    found = ParamValidator().validate(request, shape)._errors
    return [place(name, reason, details) for reason, name, details in found]

print(json.dumps([problems(*request) for request in requests]))
`;

/** botocore's words for our codes. To it a boolean is a number: one that is too small has no wrong type, but a wrong value. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["shape/missing-member", "missing required field"],
  ["shape/unknown-member", "unknown field"],
  ["shape/wrong-type", "wrong value"],
  ["shape/below-minimum", "wrong value"],
  ["shape/too-short", "invalid length"],
  ["shape/too-few-items", "invalid length"],
  ["shape/not-one-member", "not one member"],
]);

const botocore = suite("botocore");

for (const name of services) {
  const model = askPython(readModel, name);
  const check = model === undefined ? botocore.skip : botocore;
  check(`finds the same problems in 1,000 random requests to ${name}`, () => {
    const requests = fc.sample(randomRequest(load(model)), { numRuns: 1000, seed: 6 });
    const theirs = askPython(findProblems, [name, requests.map(({ operation, request }) => [operation.name, request])]);
    const found = requests.map(({ operation, request }) => ourProblems(operation, request));
    assert.ok(found.flat().length > 1000);
    assert.equal(found, simplify(theirs));
  });
}

botocore.run();

function load(model: unknown): Service {
  const { service, problems } = loadService(model);
  if (service === undefined) throw new Error(JSON.stringify(problems));
  return service;
}

function ourProblems(operation: Operation, request: JsonValue): readonly (readonly string[])[] {
  return checkRequest(request, operation)
    .filter(({ cli }) => cli !== undefined)
    .map(({ code, at }) => [reasons.get(code) ?? code, at.kind === "pointer" ? at.pointer : ""]);
}

function simplify(problems: unknown): unknown {
  const text = JSON.stringify(problems)
    .replaceAll(/"invalid (?:range|type|type for document)"/g, '"wrong value"')
    .replaceAll(/"(?:empty|more than one) input"/g, '"not one member"');
  return JSON.parse(text);
}

interface RandomRequest {
  readonly operation: Operation;
  readonly request: JsonValue;
}

/** Requests that are near enough to valid ones for the checks to go deep. */
function randomRequest(service: Service): fc.Arbitrary<RandomRequest> {
  const operations = [...service.operations.values()].filter(({ input }) => input.members.size > 0);
  return fc
    .constantFrom(...operations)
    .chain((operation) => fc.record({ operation: fc.constant(operation), request: randomValue(operation.input, 0) }));
}

const strangers = fc.constantFrom<JsonValue[]>(null, true, false, 0, -3, 7, 1.5, "", "x", "8", [], {}, [null], {
  a: 1,
});

function randomValue(shape: Shape, depth: number): fc.Arbitrary<JsonValue> {
  // Which texts are dates is botocore's own affair.
  if (shape.kind === "timestamp") return fc.integer({ min: 0, max: 1e9 });
  if (depth > 6) return strangers;
  return fc.oneof({ weight: 8, arbitrary: typedValue(shape, depth + 1) }, { weight: 1, arbitrary: strangers });
}

function typedValue(shape: Shape, depth: number): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case "structure": {
      const members = [...shape.members.values()].map(
        ({ name, shape: member }) => [name, randomValue(member, depth)] as const,
      );
      const requiredKeys: string[] = [];
      return fc.record(Object.fromEntries([...members, ["Stranger", strangers]]), { requiredKeys });
    }
    case "list":
      return fc.array(randomValue(shape.element, depth), { maxLength: 2 });
    case "map":
      return fc.dictionary(fc.constantFrom("", "k", "email"), randomValue(shape.value, depth), { maxKeys: 2 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "long":
    case "float":
    case "double":
    case "timestamp":
      return fc.integer({ min: -1, max: 100 });
    default:
      return fc.constantFrom(...(shape.enum ?? []), "", "ab", "\u{1F600}", "x".repeat(30));
  }
}
