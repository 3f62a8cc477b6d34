import { skeletonText } from "@longhand/convert";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { askPython } from "../../model/installed-python.ts";
import { loadModels, readInstalled } from "../help/installed-models.ts";

const awsCli = suite("the skeletons of the AWS CLI");

/** Beside the user pools: shapes that contain themselves, numbers with a fraction, bytes. */
const services = ["cognito-idp", "dynamodb", "emr", "lexv2-models", "bedrock-runtime"];

/** Both forms of every operation. Version 1 of the AWS CLI draws enum values by lot; here it always draws the first. */
const program = `${loadModels}
import random
random.choice = lambda choices: choices[0]
from awscli.utils import json_encoder
from botocore.utils import ArgumentGenerator
def text(shape, names):
    value = ArgumentGenerator(use_member_names=names).generate_skeleton(shape) if shape else {}
    return json.dumps(value, indent=4, default=json_encoder) + '\\n'
def answer(operation):
    return [text(operation.input_shape, False), text(operation.output_shape, True)]
answers = []
for name in json.load(sys.stdin):
    facts, model = load(name)
    answers.append({'model': facts, 'answers': {n: answer(model.operation_model(n)) for n in model.operation_names}})
json.dump(answers, sys.stdout)
`;

const printed = askPython(program, services);
const check = printed === undefined ? awsCli.skip : awsCli;

check("are ours for every operation of several services", () => {
  let compared = 0;
  for (const { service, answers } of readInstalled(printed)) {
    for (const operation of service.operations.values()) {
      const ours = [skeletonText(operation, "input"), skeletonText(operation, "output") || "{}\n"];
      assert.equal(ours, answers.get(operation.name), `${service.id} ${operation.name}`);
      compared += 1;
    }
  }
  assert.ok(compared > 300, `${compared} operations`);
});

/** The whole command, as a person runs it. */
const command = `
import contextlib, io, json, random, sys
random.choice = lambda choices: choices[0]
from awscli.clidriver import create_clidriver
def run(operation):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        create_clidriver().main(['cognito-idp', operation, '--generate-cli-skeleton'])
    return printed.getvalue()
json.dump([run(name) for name in json.load(sys.stdin)], sys.stdout)
`;

check("are what the command itself prints", () => {
  // None has a member that AWS added lately.
  const names = [
    "describe-user-pool",
    "list-user-pools",
    "delete-user-pool",
    "set-ui-customization",
    "update-resource-server",
  ];
  const texts = names.map((name) => skeletonText(cognitoOperation(name), "input"));
  assert.equal(texts, askPython(command, names));
});

awsCli.run();
