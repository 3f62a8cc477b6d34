import { checkCommand } from "@longhand/check";
import {
  type CommandReading,
  type FilePort,
  type JsonObject,
  type JsonValue,
  locate,
  readCommand,
  readCommandLine,
  refuseFiles,
  skeletonText,
  withHomeFixes,
} from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cliName, cognitoIdp, findOperation, type Operation } from "@longhand/model";
import { checkRequest } from "@longhand/validation";
import { createFilePort } from "../files.ts";
import { readText } from "../input/read-text.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { clearSteps } from "./clear-path.ts";
import { readPoolIds, takePoolIds } from "./pool-ids.ts";
import type { Printed, Unreadable, Wish } from "./wish.ts";
import { wishOptions } from "./wish-options.ts";

const Settings = "UpdateUserPool";
const Factors = "SetUserPoolMfaConfig";
const commandLine = /^\s*(?:[$%>][ \t]+)?aws\s/;

/** A command as it was read, and the pools that stood beside it. */
interface Command {
  readonly reading: CommandReading;
  readonly poolIds: readonly string[];
}

type Outcome = Wish | Unreadable | Printed | WrongUsage;

/** What the words of `plan` and `apply` ask for: options of update-user-pool, or a whole command of the AWS CLI. */
export async function readWish(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const listed = await readListed(given, surroundings);
  if ("wrongUsage" in listed) return listed;
  const command = await readWords(given, listed, surroundings);
  if ("wrongUsage" in command) return command;
  const { reading } = command;
  const { operation } = reading;
  const errors = errorsOf(reading.diagnostics);
  if (operation === undefined) return { kind: "unreadable", diagnostics: reading.diagnostics };
  if (errors.length > 0) return { kind: "unreadable", diagnostics: problemsOf(reading, operation) };
  if (operation.name !== Settings && operation.name !== Factors) return refuseOperation(operation);
  if (reading.skeleton === "input") return { kind: "printed", text: skeletonText(operation, "input") };
  if (reading.shows !== undefined)
    return refuseUsage("--help of this verb, and `longhand reference`, explain the options.");
  return checkWish(given, { ...command, operation });
}

async function readListed(given: Given, surroundings: Surroundings): Promise<readonly string[] | WrongUsage> {
  const file = given.valueOf(wishOptions.poolsFrom);
  if (file === undefined) return [];
  if (file === "-" && given.valueOf(wishOptions.file) === "-")
    return refuseUsage("Standard input is one thing: --file or --pools-from.");
  const ids = await readPoolIds(file, surroundings);
  return "wrongUsage" in ids || ids.length > 0 ? ids : refuseUsage("--pools-from names no pool.");
}

async function readWords(
  given: Given,
  listed: readonly string[],
  surroundings: Surroundings,
): Promise<Command | WrongUsage> {
  const file = given.valueOf(wishOptions.file);
  const { operands } = given;
  if (file !== undefined) {
    if (operands.length > 0) return refuseUsage("Give the command as words or with --file, not both.");
    const text = await readText(file, surroundings);
    return "wrongUsage" in text ? text : { reading: readLine(text.text, refuseFiles), poolIds: listed };
  }
  const [first = "", second] = operands;
  const files = createFilePort(surroundings);
  if (second === undefined && commandLine.test(first)) return { reading: readLine(first, files), poolIds: listed };
  const { ids, words } = takePoolIds(operands);
  const poolIds = [...ids, ...listed];
  const [id] = poolIds;
  // Below the other words, so that their places stay what they are.
  const named = id === undefined ? words : [...words, "--user-pool-id", id];
  const command = first === "" || first.startsWith("--") ? ["aws", "cognito-idp", "update-user-pool", ...named] : named;
  return { reading: readCommand(command, { services: services(), files }), poolIds };
}

function readLine(text: string, files: FilePort): CommandReading {
  return readCommandLine(text, { services: services(), files });
}

function services(): ReadonlyMap<string, ReturnType<typeof cognitoIdp>> {
  return new Map([[cognitoIdp().id, cognitoIdp()]]);
}

/** Everything that is wrong with a command. Rules between settings are for the merged request, which the plan makes. */
function problemsOf(reading: CommandReading, operation: Operation): readonly Diagnostic[] {
  const { request, diagnostics } = reading;
  // Where there is no request, what is not a rule is all that this says.
  if (request === undefined) return withHomeFixes(checkCommand(reading).diagnostics);
  return withHomeFixes([...diagnostics, ...locate(checkRequest(request, operation), reading)]);
}

function checkWish(
  given: Given,
  { reading, poolIds, operation }: Command & { readonly operation: Operation },
): Outcome {
  const { request, provenance, globals } = reading;
  const diagnostics = problemsOf(reading, operation);
  if (request === undefined || errorsOf(diagnostics).length > 0) return { kind: "unreadable", diagnostics };
  if (reading.skeleton === "output") return { kind: "printed", text: skeletonText(operation, "output") };
  const { UserPoolId, ...members } = request;
  const [first, ...others] = new Set([...poolIds, ...(typeof UserPoolId === "string" ? [UserPoolId] : [])]);
  if (first === undefined) throw new Error("A checked request has no UserPoolId.");
  const cleared = clear(given, members);
  if ("wrongUsage" in cleared) return cleared;
  return {
    kind: "wish",
    poolIds: [first, ...others],
    ...splitFactors(operation, cleared.patch),
    globals,
    provenance,
    diagnostics,
  };
}

/** The mode of MFA is a setting of the pool; the factors are the other operation's. */
function splitFactors({ name }: Operation, members: JsonObject): Pick<Wish, "patch" | "mfa"> {
  if (name === Settings) return { patch: members };
  const { MfaConfiguration, ...mfa } = members;
  return { patch: MfaConfiguration === undefined ? {} : { MfaConfiguration }, mfa };
}

/** The members with `null` where `--clear` names a setting. */
function clear(given: Given, members: JsonObject): { readonly patch: JsonObject } | WrongUsage {
  const operation = findOperation(cognitoIdp(), cliName(Settings));
  if (operation === undefined) throw new Error(`The model has no ${Settings}.`);
  let patch = members;
  for (const path of given.valueOf(wishOptions.clear)) {
    const steps = clearSteps(operation, path);
    if ("wrongUsage" in steps) return steps;
    const next = withNull(patch, steps);
    if (next === undefined) return refuseUsage(`--clear ${path} and a value for it exclude each other.`);
    patch = next;
  }
  return { patch };
}

/** Undefined where a value was given at the path, or above it as a whole. */
function withNull(patch: JsonObject, [step = "", ...rest]: readonly string[]): JsonObject | undefined {
  const member = patch[step];
  if (rest.length === 0) return member === undefined ? { ...patch, [step]: null } : undefined;
  if (member !== undefined && !isObject(member)) return undefined;
  const below = withNull(member ?? {}, rest);
  return below === undefined ? undefined : { ...patch, [step]: below };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** Operations on a pool that take no plan, and why. */
const unplanned: ReadonlyMap<string, string> = new Map([
  [
    "AddCustomAttributes",
    "it adds attributes, resets nothing and cannot be taken back. Run it with the AWS CLI itself",
  ],
  ["TagResource", "give the tags as --user-pool-tags of update-user-pool, and nothing but the tags is sent"],
  ["UntagResource", "say --clear UserPoolTags.KEY, and nothing but the tag is removed"],
]);

function refuseOperation({ name }: Operation): WrongUsage {
  const why = unplanned.get(name);
  if (why !== undefined) return refuseUsage(`\`${cliName(name)}\` is nothing to plan: ${why}.`);
  return refuseUsage(
    `\`${cliName(name)}\` is nothing to plan; it takes update-user-pool or set-user-pool-mfa-config. \`longhand convert\` reads every operation.`,
  );
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
