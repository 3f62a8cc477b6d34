import { skeletonForms, skeletonText } from "@longhand/convert";
import { show } from "@longhand/diagnostics";
import { exitCodes } from "../exit-code.ts";
import { findGivenOperation } from "../input/find-given.ts";
import { inputOptions } from "../input/input-options.ts";
import { operationOption } from "../input/operation-option.ts";
import { readService } from "../input/service.ts";
import { jsonOption } from "../output/json-option.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import { defineVerb } from "../verb.ts";
import { refuseUsage } from "../wrong-usage.ts";

/** `longhand skeleton` */
export const skeleton = defineVerb({
  name: "skeleton",
  summary: "print a request with a placeholder for every member",
  description:
    "Prints what --generate-cli-skeleton prints, the same every time. The placeholders keep to types and enumerations, not to limits. " +
    "With --json, the text of a form that is no JSON comes in an object.",
  operands: {
    syntax: "[form]",
    description: "input (a request as JSON; the default), yaml-input or output",
    kind: "name",
    completes: { words: skeletonForms },
  },
  options: [operationOption, inputOptions.model, jsonOption],
  examples: [
    { does: "a request of update-user-pool", command: "longhand skeleton" },
    { does: "the answer of another operation", command: "longhand skeleton output --operation list-groups" },
  ],
  async run(given, { stdout }) {
    const [word = "input"] = given.operands;
    const form = skeletonForms.find((known) => known === word);
    if (form === undefined)
      return refuseUsage(`There is no form ${show(word)}; the forms are ${skeletonForms.join(", ")}.`);
    const service = readService(given.valueOf(inputOptions.model));
    if ("wrongUsage" in service) return service;
    const operation = findGivenOperation(service, given.valueOf(operationOption));
    if ("wrongUsage" in operation) return operation;
    const text = skeletonText(operation, form);
    // An answer without members is an empty text.
    const isDocument = text.startsWith("{");
    await write(stdout, given.valueOf(jsonOption) && !isDocument ? `${printJson({ text })}\n` : text);
    return exitCodes.fine;
  },
});
