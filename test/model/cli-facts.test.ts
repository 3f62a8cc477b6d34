import {
  customOperation,
  findOperation,
  loadService,
  optionNames,
  options,
  pagingOptions,
  withCliFacts,
} from "@longhand/model";
import { awsCli } from "@longhand/model/aws-cli";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askPython } from "./installed-python.ts";

const facts = suite("what the AWS CLI knows beside the models");

facts("says where it is from", () => {
  assert.match(awsCli().source, /^aws-cli \d+\.\d+\.\d+, botocore \d+\.\d+\.\d+$/);
});

facts("has the CLI's names, and the models behind them", () => {
  const { services } = awsCli();
  assert.is(services.get("deploy")?.model, "codedeploy");
  assert.is(services.get("s3")?.model, "");
  assert.ok([...(services.get("s3")?.commands.keys() ?? [])].includes("cp"));
  // What the CLI hooks to the making of the command's options.
  assert.ok(services.get("s3")?.commands.get("sync")?.options.has("--delete"));
});

facts("has a waiter as the operation that it calls", () => {
  const wait = awsCli().services.get("ec2")?.commands.get("wait");
  assert.is(wait?.commands.get("instance-running")?.operation, "DescribeInstances");
});

facts("makes members of the options of a command that has no model", () => {
  const ls = awsCli().services.get("s3")?.commands.get("ls");
  assert.ok(ls);
  const operation = customOperation("ls", ls);
  assert.ok(optionNames(operation).includes("--recursive"));
  assert.not.ok(optionNames(operation).includes("--no-recursive"));
});

const program = `
import json
from botocore.loaders import Loader
print(json.dumps({name: Loader().load_service_model(name, "service-2") for name in ["ec2", "acm", "cloudfront"]}))
`;

const models = askPython(program, null);

if (typeof models === "object" && models !== null) {
  const read = new Map(Object.entries(models).map(([name, model]) => [name, serviceOf(name, model)]));

  facts("renames, adds and leaves out options", () => {
    const ec2 = read.get("ec2");
    const run = ec2 && findOperation(ec2, "run-instances");
    assert.ok(run);
    assert.not.ok(optionNames(run).includes("--min-count"));
    assert.is(run.input.members.get("MinCount")?.required, false);
    const entry = ec2 && findOperation(ec2, "create-network-acl-entry");
    assert.is(entry && options(entry).get("--ingress")?.form, "off");
  });

  facts("puts the options of paging in the place of members of the same names", () => {
    const acm = read.get("acm");
    const list = acm && findOperation(acm, "list-certificates");
    assert.ok(acm && list);
    assert.equal(pagingOptions(acm, list), ["--starting-token", "--page-size", "--max-items"]);
    assert.not.ok(optionNames(list).includes("--max-items"));
  });

  facts("asks for no option that the CLI can do without", () => {
    const cloudfront = read.get("cloudfront");
    const create = cloudfront && findOperation(cloudfront, "create-distribution");
    assert.is(create && options(create).get("--distribution-config")?.required, false);
  });
}

facts.run();

function serviceOf(name: string, model: unknown) {
  const { service } = loadService(model);
  const cli = awsCli().services.get(name);
  if (service === undefined || cli === undefined) throw new Error(`no model or no facts of ${name}`);
  return withCliFacts(name, cli, service);
}
