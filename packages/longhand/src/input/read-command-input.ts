import { refuseFiles } from "@longhand/convert";
import { cognitoIdp, type Service } from "@longhand/model";
import { createFilePort } from "../files.ts";
import { type ReadCommandSettings, readCommand } from "../library/read-command.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { cliOption } from "./cli-option.ts";
import { inputOptions } from "./input-options.ts";
import type { InputReading } from "./read-input.ts";
import { readText } from "./read-text.ts";

/** A command line in one word, perhaps behind a prompt. Nothing else that is a single word has a blank and begins so. */
const commandLine = /^\s*(?:[$%>][ \t]+)?aws\s/;

/** Reads a whole command: the words of `aws cognito-idp …`, with or without `aws`, or one word that is all of it. */
export function readCommandInput(
  given: Given,
  service: Service,
  surroundings: Surroundings,
): InputReading | WrongUsage {
  if ([inputOptions.operation, inputOptions.file].some((option) => given.valueOf(option) !== undefined)) {
    return refuseUsage("--operation and --file go with --option; a command has both in itself.");
  }
  const [line = "", second] = given.operands;
  const isLine = second === undefined && commandLine.test(line);
  return readWith(isLine ? line : given.operands, service, {
    files: createFilePort(surroundings),
    ...cliOf(given),
  });
}

/** Reads a command line from a file or from standard input. Files that it names are not read: a person typed only its own. */
export async function readCommandText(
  given: Given,
  service: Service,
  surroundings: Surroundings,
): Promise<InputReading | WrongUsage> {
  if (given.valueOf(inputOptions.operation) !== undefined) {
    return refuseUsage("--operation goes with --option; a command has it in itself.");
  }
  const text = await readText(given.valueOf(inputOptions.file), surroundings);
  return "wrongUsage" in text ? text : readWith(text, service, { files: refuseFiles, ...cliOf(given) });
}

/** What a command is read with beside the models. */
type Settings = Omit<ReadCommandSettings, "services">;

function cliOf(given: Given): Settings {
  const cli = given.valueOf(cliOption);
  return cli === undefined ? {} : { cli };
}

function readWith(command: Parameters<typeof readCommand>[0], service: Service, settings: Settings): InputReading {
  // The last one of a name counts, so a model file takes the place of the service that is built in.
  const reading = readCommand(command, { services: [cognitoIdp(), service], ...settings });
  const { service: named, operation, globals, request, provenance, skeleton, shows, diagnostics } = reading;
  return {
    ...(named === undefined || operation === undefined ? {} : { owner: { service: named, operation, globals } }),
    value: request,
    provenance,
    ...(skeleton === undefined && shows === undefined ? {} : { printed: shows ?? "skeleton" }),
    diagnostics,
  };
}
