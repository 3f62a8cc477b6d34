import { jsonOption } from "../output/json-option.ts";
import { shellOption } from "../output/shell-option.ts";
import { describeForms } from "../pools/describe-forms.ts";
import { targetOptions } from "../pools/target-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand describe` */
export const describe = defineVerb({
  name: "describe",
  summary: "print a pool's settings as JSON, as shorthand, or as the command that would recreate them",
  description:
    "Reads a pool and prints all that update-user-pool can set of it, as one request. With --json, the answer of the service stands beside it. " +
    "The pool is in the sandbox unless --target says aws.",
  operands: { syntax: "<pool-id>", description: "such as us-west-2_aaaaaaaaa", kind: "paths" },
  options: [describeForms, shellOption, ...Object.values(targetOptions), jsonOption],
  examples: [
    { does: "the settings of the sandbox's sample pool", command: "longhand describe us-west-2_aaaaaaaaa" },
    { does: "the command that would recreate them", command: "longhand describe --to command us-west-2_aaaaaaaaa" },
  ],
  async run(given, surroundings) {
    const { runDescribe } = await import("../pools/run-describe.ts");
    return runDescribe(given, surroundings);
  },
});
