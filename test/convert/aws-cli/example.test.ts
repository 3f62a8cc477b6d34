import { readCommandLine, splitCommandLine } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { askBash, hasBash } from "../command-line/ask-bash.ts";
import { askAwsCli } from "./ask-aws-cli.ts";

/** The command of AWS's own page: `examples/cognito-idp/update-user-pool.rst` of aws-cli 1.45.11 (Apache-2.0). */
const line = readText("test/convert/aws-cli/example/update-user-pool.txt");

const services = new Map([["cognito-idp", cognitoIdp()]]);
const { request, diagnostics } = readCommandLine(line, { services });
const [, ...words] = splitCommandLine(line).words ?? [];
const argv = words.map(({ text }) => text);

const example = suite("AWS's own example");

example("reads to the request that is recorded", () => {
  const recorded: unknown = JSON.parse(readText("test/convert/aws-cli/example/update-user-pool.json"));
  assert.is(JSON.stringify(request), JSON.stringify(recorded));
});

example("gives one option twice, and nothing else is odd", () => {
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["command/repeated-option"],
  );
});

const withBash = hasBash ? example : example.skip;

withBash("is split as bash splits it", () => {
  assert.equal(askBash([line.replaceAll("\\\n", "")]), [argv]);
});

const [answer] = askAwsCli([argv]) ?? [];
const withAwsCli = answer === undefined ? example.skip : example;

withAwsCli("is what the AWS CLI sends", () => {
  assert.is(JSON.stringify(answer), JSON.stringify({ kind: "sent", params: request }));
});

example.run();
