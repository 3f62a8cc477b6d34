import { readCommand, readJson, readOption } from "@longhand/convert";
import { parse } from "@longhand/grammar";
import { cognitoIdp, findOperation, type Operation, type Option, options } from "@longhand/model";
import { checkRequest, checkRules } from "@longhand/validation";
import { fullCommand } from "./full-command.ts";

/** Something to time, and what it is held against. */
export interface RequestCase {
  readonly name: "command" | "options" | "parses" | "limits" | "rules";
  readonly run: () => unknown;
}

/** An option of the command with its words. */
interface Given {
  readonly option: Option;
  readonly words: readonly string[];
}

/** All of them work on the same command and on the request that it sends. */
export function requestCases(): readonly RequestCase[] {
  const service = cognitoIdp();
  const services = new Map([[service.id, service]]);
  const operation = findOperation(service, "update-user-pool");
  const argv = fullCommand();
  const { request } = readCommand(argv, { services });
  if (operation === undefined || request === undefined) throw new Error("The example sends no request.");
  const given = givenOptions(operation, argv);
  const texts = given.flatMap(({ option, words }) => (hasParts(option) ? words : []));
  const [json, shorthand] = [texts.filter(isJson), texts.filter((text) => !isJson(text))];
  return [
    { name: "command", run: () => readCommand(argv, { services }) },
    { name: "options", run: () => given.map(({ option, words }) => readOption(targetOf(option), words)) },
    {
      name: "parses",
      run: () => [shorthand.map((text) => parse(text)), json.map((text) => readJson({ name: "", text }))],
    },
    { name: "limits", run: () => checkRequest(request, operation) },
    { name: "rules", run: () => checkRules({ operation: operation.name, request }) },
  ];
}

function givenOptions(operation: Operation, argv: readonly string[]): readonly Given[] {
  const given: { readonly option: Option; readonly words: string[] }[] = [];
  for (const word of argv) {
    const option = options(operation).get(word);
    if (option !== undefined) given.push({ option, words: [] });
    else given.at(-1)?.words.push(word);
  }
  return given;
}

function targetOf({ name, member }: Option) {
  return { name, shape: member.shape };
}

function hasParts({ member }: Option): boolean {
  return member.shape.kind === "structure" || member.shape.kind === "map";
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}
