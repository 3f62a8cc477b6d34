import { type CommandReading, type JsonValue, readCommand } from "@longhand/convert";
import { loadService, type Service } from "@longhand/model";
import { checkRequest } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertAgreement, type Mismatch, readGolden } from "../harness/golden.ts";
import { readText } from "../harness/repository.ts";
import { someOf } from "../harness/volume.ts";

interface Row {
  readonly argv: readonly string[];
  readonly ok?: { readonly operation?: string; readonly params?: unknown; readonly stdout?: string };
  readonly error?: { readonly rc: number; readonly message: string };
}

/** The service in the model with which the answers were recorded. */
function recordedService(): Service {
  const { service, problems } = loadService(readText("test/golden/cognito-idp.recorded.json"));
  if (service === undefined) throw new Error(`The recorded model is broken: ${JSON.stringify(problems)}`);
  return service;
}

const needsPool = "2 the following arguments are required: --user-pool-id";

/**
 * All rows were recorded in one process, where the first `--cli-input-json` had lifted the required options for good. The
 * CLI started anew asks for the pool, and so do we.
 */
function lacksPool(argv: readonly string[]): boolean {
  const isGiven = argv.some((word) => word.startsWith("--user-pool-i"));
  return !isGiven && !argv.includes("--cli-input-json") && !argv.includes("--generate-cli-skeleton");
}

/** A recorded answer in one line: what is sent, or the exit status and the message behind the usage. */
function recordedVerdict({ argv, ok, error }: Row): string {
  if (lacksPool(argv)) return needsPool;
  if (error === undefined) return ok?.stdout === undefined ? `sent ${ok?.operation} ${inWords(ok?.params)}` : "printed";
  const message = error.message.replace(/^[\s\S]*?\n(?:aws: error: |\n(?=Unknown options))/, "");
  if (message.startsWith("Parameter validation failed")) return `${error.rc} Parameter validation failed`;
  return `${error.rc} ${exceptionOf(message) ?? message}`;
}

/** The Python exceptions whose texts are in the rows. */
const exceptions: readonly (readonly [text: RegExp, name: string])[] = [
  [/^invalid literal for int\(\)/, "ValueError"],
  [/^int\(\) argument must be/, "TypeError"],
  [/^'\w+' object has no attribute/, "AttributeError"],
];

function exceptionOf(message: string): string | undefined {
  return exceptions.find(([text]) => text.test(message))?.[1];
}

function ourVerdict(reading: CommandReading): string {
  const { operation, request, refusal, skeleton } = reading;
  if (refusal !== undefined) return `${refusal.status} ${refusal.message ?? refusal.exception}`;
  if (operation === undefined || request === undefined) return skeleton === "input" ? "printed" : "nothing";
  const isRefused = checkRequest(request, operation).some(({ cli }) => cli?.kind === "validation");
  return isRefused ? "255 Parameter validation failed" : `sent ${operation.name} ${inWords(request)}`;
}

function inWords(part: unknown): string {
  return JSON.stringify(part, (_, value: JsonValue) => (typeof value === "bigint" ? `${value}n` : value));
}

const services = new Map([["cognito-idp", recordedService()]]);
const rows = readGolden("command.jsonl").map((line): Row => JSON.parse(line));
const golden = suite("golden: command");

golden("1,500 commands read as the AWS CLI reads them", () => {
  assert.is(rows.length, 1500);
  const mismatches = someOf(rows).flatMap((row): Mismatch[] => {
    const ours = ourVerdict(readCommand(row.argv, { services }));
    const theirs = recordedVerdict(row);
    return ours === theirs ? [] : [{ input: JSON.stringify(row.argv), ours, theirs }];
  });
  assertAgreement(mismatches);
});

golden("few of the rows lack the pool", () => {
  assert.is(rows.filter(({ argv }) => lacksPool(argv)).length, 55);
});

golden.run();
