import { type JsonObject, toCommand } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { anyValue } from "./any-request.ts";
import { askAwsCli } from "./ask-aws-cli.ts";

/** The volume and the seed can be set: `LONGHAND_CASES=20000 LONGHAND_SEED=7 pnpm test aws-cli/write`. */
const numRuns = Number(process.env["LONGHAND_CASES"] ?? 80);
const seed = Number(process.env["LONGHAND_SEED"] ?? 20260901);

const operation = cognitoOperation("update-user-pool");

/** Options that the oldest AWS CLI that is asked may not know yet. */
const newer = ["DcrConfiguration", "KeyConfiguration", "IssuerConfiguration", "AcrConfiguration"];

const names = [...operation.input.members.keys()].filter((name) => name !== "UserPoolId" && !newer.includes(name));

const requests: fc.Arbitrary<JsonObject> = fc.constantFrom(...names).chain((name) => {
  const shape = operation.input.members.get(name)?.shape;
  if (shape === undefined) throw new Error(`no member ${name}`);
  return anyValue(shape).map((value) => ({ UserPoolId: "us-west-2_a", [name]: value }));
});

const commands = fc.sample(requests, { numRuns, seed }).flatMap((request) => {
  const { argv, diagnostics } = toCommand(request, operation, cognitoIdp());
  return diagnostics.some(({ severity }) => severity === "error") ? [] : [{ request, argv }];
});
const answers = askAwsCli(commands.map(({ argv }) => argv));

const written = suite("what toShorthand and toCommand write");
const check = answers === undefined ? written.skip : written;

check(`reads as the same value in the AWS CLI (${commands.length} values, seed ${seed})`, () => {
  assert.ok(commands.length > numRuns / 2);
  for (const [index, { request, argv }] of commands.entries()) {
    const sent = JSON.stringify({ kind: "sent", params: request });
    assert.is(JSON.stringify(answers?.[index]), sent, JSON.stringify(argv));
  }
});

written.run();
