import { type CommandReading, isOfInput, type JsonValue, readCommand } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { anyCommand } from "./any-command.ts";
import { askAwsCli, type CliAnswer } from "./ask-aws-cli.ts";

/** The volume and the seed can be set: `LONGHAND_CASES=5000 LONGHAND_SEED=7 pnpm test aws-cli/read`. */
const numRuns = Number(process.env["LONGHAND_CASES"] ?? 60);
const seed = Number(process.env["LONGHAND_SEED"] ?? 20260902);

const operation = cognitoOperation("update-user-pool");

/** Options that AWS added after the AWS CLI that is asked. */
const newer = ["--dcr-configuration", "--key-configuration", "--issuer-configuration", "--acr-configuration"];

const commands = fc.sample(anyCommand(operation, newer), { numRuns, seed });
const answers = askAwsCli(commands);

const services = new Map([["cognito-idp", cognitoIdp()]]);

function ours(reading: CommandReading): string {
  const { request, refusal, skeleton, shows } = reading;
  if (refusal !== undefined) return `${refusal.status} ${refusal.message ?? "died"}`;
  if (shows !== undefined || isOfInput(skeleton)) return "printed";
  return request === undefined ? "nothing" : `sent ${inWords(request)}`;
}

function inWords(part: unknown): string {
  return JSON.stringify(part, (_, value: JsonValue) => (typeof value === "bigint" ? { $int: String(value) } : value));
}

/** The messages of Python exceptions, which we do not repeat. */
const exceptions =
  /^(?:invalid literal for int|int\(\) argument must be|'\w+' object has no attribute|maximum recursion|Exceeds the limit|could not convert|'in <string>' requires|string index out)/;

function theirs(answer: CliAnswer | undefined): string {
  if (answer === undefined) return "no answer";
  if (answer.kind !== "refused") return answer.kind === "sent" ? `sent ${JSON.stringify(answer.params)}` : "printed";
  const message = answer.message.replace(/^[\s\S]*?\n(?:aws: error: |\n(?=Unknown options))/, "").trimEnd();
  return `${answer.status} ${exceptions.test(message) ? "died" : message}`;
}

/** The models differ in what AWS added lately: such options are in one list of candidates and not in the other. */
function withoutNewer(verdict: string): string {
  const names = newer.map((name) => `${name}, |, ${name}`).join("|");
  return verdict.includes("could match") ? verdict.replaceAll(new RegExp(names, "g"), "") : verdict;
}

const read = suite("what the AWS CLI reads");
const check = answers === undefined ? read.skip : read;

check(`is what we read (${commands.length} commands, seed ${seed})`, () => {
  const differ = commands.flatMap((argv, index) => {
    const pair = [
      ours(readCommand(argv, { services, files: () => ({ kind: "unreadable", reason: "no such file" }) })),
      theirs(answers?.[index]),
    ].map(withoutNewer);
    const [mine, cli] = pair.map((verdict) =>
      verdict.replace(/(Unable to load paramfile file:\/\/no-such-file): .*/, "$1"),
    );
    return mine === cli ? [] : [`${JSON.stringify(argv)}\nours   ${mine}\ntheirs ${cli}`];
  });
  assert.is(differ.length, 0, differ.join("\n\n"));
});

read.run();
