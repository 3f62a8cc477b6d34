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
import { isRequest, readRequestInput } from "./read-request-input.ts";
import { readText } from "./read-text.ts";

/** A command line in one word, perhaps behind a prompt. Nothing else that is a single word has a blank and begins so. */
const commandLine = /^\s*(?:[$%>][ \t]+)?aws\s/;

/** Reads a whole command: the words of `aws cognito-idp …`, with or without `aws`, or one word that is all of it, or a request. */
export function readCommandInput(
  given: Given,
  service: Service,
  surroundings: Surroundings,
): InputReading | WrongUsage {
  if (given.valueOf(inputOptions.file) !== undefined) {
    return refuseUsage("Give the text as a word or with --file, not both.");
  }
  const [line = "", second] = given.operands;
  if (second === undefined && isRequest(line)) {
    return readRequestInput(given, service, { name: "<request>", text: line });
  }
  if (given.valueOf(inputOptions.operation) !== undefined) return refuseOperation();
  const isLine = second === undefined && commandLine.test(line);
  return readWith(isLine ? line : given.operands, service, {
    files: createFilePort(surroundings),
    ...cliOf(given),
  });
}

/** Reads a command line, or a request as JSON, from a file or from standard input. Files that it names are not read: a person typed only its own. */
export async function readCommandText(
  given: Given,
  service: Service,
  surroundings: Surroundings,
): Promise<InputReading | WrongUsage> {
  const text = await readText(given.valueOf(inputOptions.file), surroundings);
  if ("wrongUsage" in text) return text;
  if (isRequest(text.text)) return readRequestInput(given, service, text);
  if (given.valueOf(inputOptions.operation) !== undefined) return refuseOperation();
  return readWith(text, service, { files: refuseFiles, ...cliOf(given) });
}

function refuseOperation(): WrongUsage {
  return refuseUsage("--operation goes with --option or with a request as JSON; a command has it in itself.");
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
