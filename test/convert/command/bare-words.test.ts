import { readCommand } from "@longhand/convert";
import { loadService } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const words = suite("words without a member's name");

const shapes = {
  Instances: { type: "list", member: "Instance" },
  Instance: { type: "structure", members: { Id: "Text" } },
  Zones: { type: "list", member: "Zone" },
  Zone: { type: "structure", members: { Id: "Text", Name: "Text" } },
  Texts: { type: "list", member: "Text" },
  Value: { type: "structure", members: { Value: "Text" } },
  Number: { type: "structure", members: { Value: "Count" } },
  Id: { type: "structure", members: { Id: "Text" } },
  Two: { type: "structure", members: { Value: "Text", Id: "Text" } },
  ByName: { type: "map", key: "Text", value: "Text" },
  Text: { type: "string" },
  Count: { type: "integer" },
};

/** What is sent for `a` behind the only option of an operation; undefined where it is refused. */
function sent(id: string, operation: string, member: string, shape: string): unknown {
  const { service } = loadService({
    service: { id, name: id, apiVersion: "2020-01-02" },
    operations: { [operation]: { input: "Input" } },
    shapes: { ...shapes, Input: { type: "structure", members: { [member]: shape } } },
  });
  if (service === undefined) throw new Error("no service");
  const name = operation.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase();
  const option = `--${member.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`;
  const { request } = readCommand([id, name, option, "a"], { services: new Map([[id, service]]) });
  return request?.[member];
}

for (const [id, operation, member] of [
  ["elb", "DeregisterInstancesFromLoadBalancer", "Instances"],
  ["elb", "DescribeInstanceHealth", "Instances"],
  ["elb", "RegisterInstancesWithLoadBalancer", "Instances"],
  ["elb", "RemoveTags", "Tags"],
  ["firehose", "PutRecordBatch", "Records"],
  ["workspaces", "RebootWorkspaces", "RebootWorkspaceRequests"],
  ["workspaces", "RebuildWorkspaces", "RebuildWorkspaceRequests"],
  ["workspaces", "TerminateWorkspaces", "TerminateWorkspaceRequests"],
] as const) {
  words(`${id} ${operation} takes them for the only member of ${member}`, () => {
    assert.equal(sent(id, operation, member, "Instances"), [{ Id: "a" }]);
    assert.is(sent(`${id}2`, operation, member, "Instances"), undefined);
  });
}

for (const [what, shape, value] of [
  ["an element with two members", "Zones", undefined],
  ["an element without members", "Texts", ["a"]],
  ["no list", "ByName", undefined],
  ["a structure of one text named Value", "Value", { Value: "a" }],
  ["a structure of one number named Value", "Number", undefined],
  ["a structure of one text with another name", "Id", undefined],
  ["a structure of Value and another text", "Two", undefined],
] as const) {
  words(`${what} gets ${JSON.stringify(value) ?? "none"}`, () => {
    assert.equal(sent("elb", "RemoveTags", "Tags", shape), value);
  });
}

words.run();
