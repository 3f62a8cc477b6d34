import { type Reference, readOption, reference, references } from "@longhand/convert";
import { cognitoIdp, findOption, type Operation } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { split } from "shlex";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";

const examples = suite("examples");

for (const operation of cognitoIdp().operations.values()) {
  examples(`every option of ${operation.name} has one that keeps to the model and reads back`, () => {
    for (const one of references(operation)) checkExample(operation, one);
  });
}

examples("every member of update-user-pool has one that keeps to the model and reads back", () => {
  const operation = cognitoOperation("update-user-pool");
  const left = references(operation).flatMap(({ parts }) => parts);
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    left.push(...part.parts);
    const reading = reference(operation, part.path);
    if (reading.kind === "unknown") throw new Error(part.path);
    checkExample(operation, reading.reference);
  }
});

examples.run();

/** The command is read as the value, and the value has nothing wrong with it. */
function checkExample(operation: Operation, { path, example }: Reference): void {
  const [name = "", ...words] = split(example?.command ?? "");
  const member = findOption(operation, name);
  if (example === undefined || member === undefined) throw new Error(`${operation.name} ${path} has no example.`);
  assert.equal(checkValue(example.value, member.shape), [], path);
  if (member.shape.kind !== "boolean") {
    assert.equal(readOption({ name, shape: member.shape }, words).value, example.value, path);
  }
}
