import { skeletonText } from "@longhand/convert";
import { cognitoIdp, findOperation } from "@longhand/model";
import { skeleton as readSkeleton } from "longhand";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { runLonghand } from "./run-longhand.ts";

const operation = findOperation(cognitoIdp(), "update-user-pool");
const request = operation && skeletonText(operation, "input");

const skeleton = suite("skeleton");

skeleton("prints what the AWS CLI prints for a request", async () => {
  const { exitCode, stdout, stderr } = await runLonghand(["skeleton"]);
  assert.equal([exitCode, stderr], [0, ""]);
  assert.is(stdout, request);
  assert.is(JSON.parse(stdout).Policies.PasswordPolicy.MinimumLength, 0);
  assert.is((await runLonghand(["skeleton", "input", "--json"])).stdout, stdout);
});

skeleton("prints a request as YAML, and as text in JSON", async () => {
  const { stdout } = await runLonghand(["skeleton", "yaml-input", "--operation", "list-groups"]);
  assert.match(stdout, /^UserPoolId: "" # \[REQUIRED\]$/m);
  const { stdout: json } = await runLonghand(["skeleton", "yaml-input", "--operation", "list-groups", "--json"]);
  assert.equal(JSON.parse(json), { text: stdout });
});

skeleton("prints the answer, which may have no members", async () => {
  const { stdout } = await runLonghand(["skeleton", "output", "--operation", "list-groups"]);
  assert.is(JSON.parse(stdout).Groups[0].GroupName, "GroupName");
  const empty = await runLonghand(["skeleton", "output"]);
  assert.equal(empty, { exitCode: 0, stdout: "", stderr: "" });
  assert.equal(JSON.parse((await runLonghand(["skeleton", "output", "--json"])).stdout), { text: "" });
});

skeleton("knows the operations of another model", async () => {
  const model = absolutePath("test/model/weather.smithy.json");
  const { exitCode, stdout } = await runLonghand(["skeleton", "--model", model, "--operation", "GetForecast"]);
  assert.is(exitCode, 0);
  assert.ok(Object.keys(JSON.parse(stdout)).length > 0);
});

skeleton("is a function of the library", () => {
  const { text, diagnostics } = readSkeleton("update-user-pool");
  assert.equal([text, diagnostics], [request, []]);
  assert.match(readSkeleton("list-groups", "yaml-input").text ?? "", "UserPoolId");
  // @ts-expect-error: there is no such operation.
  const unknown = readSkeleton("list-grups");
  assert.equal([unknown.text, unknown.diagnostics.map(({ code }) => code)], [undefined, ["command/unknown-operation"]]);
});

skeleton.run();
