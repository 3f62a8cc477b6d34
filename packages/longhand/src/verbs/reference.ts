import {
  manPage,
  type Reference,
  reference as readReference,
  referenceMarkdown,
  references,
  referenceText,
  type UnknownPart,
} from "@longhand/convert";
import { didYouMean, show } from "@longhand/diagnostics";
import { cliName, type Operation, type Service } from "@longhand/model";
import { exitCodes } from "../exit-code.ts";
import { findGivenOperation } from "../input/find-given.ts";
import { inputOptions } from "../input/input-options.ts";
import { operationOption } from "../input/operation-option.ts";
import { readService } from "../input/service.ts";
import { jsonOption } from "../output/json-option.ts";
import { printJson } from "../output/print-json.ts";
import { referenceRows } from "../output/reference-rows.ts";
import { renderRows } from "../output/rows.ts";
import { write } from "../output/write.ts";
import { defineVerb, type Given } from "../verb.ts";
import { choiceOption, flagOption } from "../verb-option.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

const all = flagOption("--all", "every option of the operation");
const format = choiceOption("--format <format>", "man is a page for man, of the whole operation", [
  "text",
  "markdown",
  "man",
]);

/** How one option or member is printed. */
type Render = (reference: Reference) => string;

/** `longhand reference` */
export const reference = defineVerb({
  name: "reference",
  summary: "explain an option or a member: type, limits, what leaving it out does, both syntaxes",
  description:
    "Prints all that is known about an option or a member of it, with an example. Without a path it lists the options of the operation.",
  operands: {
    syntax: "[path]",
    description: "--policies, Policies.PasswordPolicy.MinimumLength or /Policies/PasswordPolicy",
    kind: "name",
    completes: "parts",
  },
  options: [all, format, operationOption, inputOptions.model, jsonOption],
  examples: [
    { does: "a member", command: "longhand reference Policies.PasswordPolicy.MinimumLength" },
    { does: "an option, as data", command: "longhand reference --policies --json" },
    { does: "an option, as a page of Markdown", command: "longhand reference --policies --format markdown" },
    { does: "the options of another operation", command: "longhand reference --operation list-groups" },
  ],
  async run(given, { stdout }) {
    const service = readService(given.valueOf(inputOptions.model));
    if ("wrongUsage" in service) return service;
    const operation = findGivenOperation(service, given.valueOf(operationOption));
    if ("wrongUsage" in operation) return operation;
    const text = textOf(given, service, operation);
    if (typeof text !== "string") return text;
    await write(stdout, text);
    return exitCodes.fine;
  },
});

function textOf(given: Given, service: Service, operation: Operation): string | WrongUsage {
  const [path] = given.operands;
  const isJson = given.valueOf(jsonOption);
  const form = given.valueOf(format);
  const isMan = form === "man";
  if (path !== undefined && (isMan || given.valueOf(all))) {
    return refuseUsage(`${isMan ? "--format man" : "--all"} is about the whole operation; leave out the path.`);
  }
  if (form !== "text" && isJson) return refuseUsage(`--json and --format ${form} exclude each other.`);
  if (isMan) return manPage(service, operation);
  const render = isJson ? jsonText : form === "markdown" ? referenceMarkdown : referenceText;
  if (path !== undefined) return partText(operation, path, render);
  const every = references(operation);
  if (isJson) return `${printJson(every)}\n`;
  return given.valueOf(all) ? every.map(render).join("\n") : renderRows(referenceRows(every));
}

function jsonText(reference: Reference): string {
  return `${printJson(reference)}\n`;
}

function partText(operation: Operation, path: string, render: Render): string | WrongUsage {
  const found = readReference(operation, path);
  if (found.kind === "unknown") return refusePath(operation, path, found);
  return render(found.reference);
}

function refusePath({ name }: Operation, path: string, { step, nearest }: UnknownPart): WrongUsage {
  const where = path.replace(/^--/, "") === step ? "" : ` in ${show(path)}`;
  return refuseUsage(
    `${show(cliName(name))} has no option or member ${show(step)}${where}. ${didYouMean(nearest)}`.trim(),
  );
}
