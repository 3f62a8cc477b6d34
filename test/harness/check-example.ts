import {
  type CliVersion,
  type CommandReading,
  type FilePort,
  type JsonValue,
  locate,
  readCommand,
  readCommandLine,
  readCommandWithoutYaml,
  readJson,
  readOption,
  toCommand,
  toShorthand,
} from "@longhand/convert";
import { applyEdits, type Diagnostic } from "@longhand/diagnostics";
import { findSurprises, type ParseLimits, parse } from "@longhand/grammar";
import {
  cognitoIdp,
  findOperation,
  findOption,
  loadService,
  type Member,
  type Operation,
  type Service,
} from "@longhand/model";
import { checkRequest, checkValue } from "@longhand/validation";
import { split } from "shlex";
import type { PageExample } from "./diagnostic-pages.ts";
import { readText } from "./repository.ts";

/** What the examples of a page are read with. */
export interface ExampleSettings {
  readonly files: FilePort;
  readonly limits?: Partial<ParseLimits>;
  readonly cli?: CliVersion;
  /** Which reader of YAML a command is read with: that of the library, or none, as in a browser. */
  readonly yaml?: "library" | "none";
  /** Whether a command is its words, as a shell passes them, or the text of the example, shell syntax and all. */
  readonly commands?: "words" | "lines";
  /** Whether JSON is read, or a request of `update-user-pool` to write as a command. */
  readonly json?: "text" | "request";
}

/** An example that can be checked again with other words. */
export interface CheckableExample {
  /** The words of a command, or the one text. */
  readonly words: readonly string[];
  readonly check: (words: readonly string[]) => readonly Diagnostic[];
}

/** How an example of a page is read. Throws for a language or a command that no page may use. */
export function readExample({ language, text }: PageExample, settings: ExampleSettings): CheckableExample {
  switch (language) {
    case "text":
      return { words: [text], check: ([shorthand = ""]) => checkShorthand(shorthand, settings) };
    case "json":
      if (settings.json === "request") return { words: [text], check: ([json = ""]) => checkWriting(json) };
      return { words: [text], check: ([json = ""]) => readJson({ name: "<json>", text: json }).diagnostics };
    case "sh":
      if (settings.commands === "lines") return { words: [text], check: ([line = ""]) => checkLine(line, settings) };
      return { words: split(text.replaceAll("\\\n", "")), check: (words) => checkCommandLine(words, settings) };
    default:
      throw new Error(`No example is written in ${language}.`);
  }
}

/** The words after the fix of a diagnostic; undefined when it has none. */
export function fixWords(words: readonly string[], { at, fix }: Diagnostic): readonly string[] | undefined {
  if (fix === undefined || at.kind !== "range") return undefined;
  const { text } = at.source;
  const index = words.findLastIndex((word) => word.endsWith(text));
  const word = words[index];
  if (word === undefined) throw new Error(`The fix is for a text that is no word of the example: ${text}`);
  return words.with(index, word.slice(0, word.length - text.length) + applyEdits(text, fix.edits));
}

function checkShorthand(text: string, { limits = {} }: ExampleSettings): readonly Diagnostic[] {
  const source = { name: "<text>", text };
  const { ast, diagnostics } = parse(source, limits);
  return diagnostics.length > 0 ? diagnostics : findSurprises(ast, source);
}

function checkCommandLine(words: readonly string[], settings: ExampleSettings): readonly Diagnostic[] {
  const [program, verb, ...rest] = words;
  if (program === "aws") return checkAwsCommand(words, settings);
  if (program !== "longhand" || (verb !== "convert" && verb !== "validate")) {
    throw new Error(`No example may run ${words.join(" ")}`);
  }
  return rest.includes("--option")
    ? checkOptionWords(rest, settings)
    : checkAwsCommand(rest.slice(rest.indexOf("aws")), settings);
}

const services = new Map([["cognito-idp", cognitoIdp()]]);

function checkAwsCommand(words: readonly string[], { files, cli, yaml }: ExampleSettings): readonly Diagnostic[] {
  const read = yaml === "none" ? readCommandWithoutYaml : readCommand;
  return checkReading(read(words, { services, files, ...(cli === undefined ? {} : { cli }) }));
}

function checkLine(line: string, { files }: ExampleSettings): readonly Diagnostic[] {
  return checkReading(readCommandLine(line, { services, files }));
}

function checkReading(reading: CommandReading): readonly Diagnostic[] {
  const { operation, request, diagnostics } = reading;
  if (operation === undefined || request === undefined) return diagnostics;
  return [...diagnostics, ...locate(checkRequest(request, operation), reading)];
}

/** `[--to shorthand|command] [--model FILE] [--operation NAME] --option NAME [--] WORD…` */
function checkOptionWords(words: readonly string[], { files }: ExampleSettings): readonly Diagnostic[] {
  const at = words.indexOf("--option");
  const [name = "", ...behind] = words.slice(at + 1);
  const values = behind[0] === "--" ? behind.slice(1) : behind;
  const before = words.slice(0, at);
  const target = targetOf(before, name);
  const { shape } = target.member;
  const reading = readOption({ name, shape }, values, files);
  if (reading.value === undefined) return reading.diagnostics;
  const found = [...checkValue(reading.value, shape), ...writeValue(target, reading.value, wordBehind(before, "--to"))];
  return [...reading.diagnostics, ...locate(found, reading)];
}

/** An option's member, and what it belongs to. */
interface Target {
  readonly service: Service;
  readonly operation: Operation;
  readonly member: Member;
}

/** What an option's name stands for; `settings` are the words before it. */
function targetOf(settings: readonly string[], option: string): Target {
  const service = serviceOf(wordBehind(settings, "--model"));
  const operation = findOperation(service, wordBehind(settings, "--operation") ?? "update-user-pool");
  const member = operation && findOption(operation, option);
  if (operation === undefined || member === undefined) throw new Error(`There is no option ${option}.`);
  return { service, operation, member };
}

/** What there is to say when the value is written in a form. */
function writeValue({ service, operation, member }: Target, value: JsonValue, form = "json"): readonly Diagnostic[] {
  if (form === "shorthand") return toShorthand(value, member.shape).diagnostics;
  return form === "command" ? toCommand({ [member.name]: value }, operation, service).diagnostics : [];
}

function checkWriting(json: string): readonly Diagnostic[] {
  const { service, operation } = targetOf([], "--user-pool-id");
  return toCommand(JSON.parse(json), operation, service).diagnostics;
}

function wordBehind(words: readonly string[], name: string): string | undefined {
  const index = words.indexOf(name);
  return index === -1 ? undefined : words[index + 1];
}

/** The service that is built in, or one of the models of the tests. */
function serviceOf(model: string | undefined): Service {
  if (model === undefined) return cognitoIdp();
  const { service, problems } = loadService(readText(`test/model/${model}`));
  if (service === undefined) throw new Error(`The model ${model} is broken: ${JSON.stringify(problems)}`);
  return service;
}
