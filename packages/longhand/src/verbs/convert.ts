import { inputOperands, inputOptions } from "../input/input-options.ts";
import { type InputReading, readInput } from "../input/read-input.ts";
import { exitCodeOf } from "../output/exit-code-of.ts";
import { jsonOption } from "../output/json-option.ts";
import { paintFor } from "../output/paint.ts";
import { plainReading } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { printYaml } from "../output/print-yaml.ts";
import { renderReport } from "../output/report.ts";
import { write } from "../output/write.ts";
import { defineVerb } from "../verb.ts";
import { choiceOption } from "../verb-option.ts";
import { refuseUsage } from "../wrong-usage.ts";

const to = choiceOption("--to <form>", "the form of the result", ["json", "yaml"]);

type Form = ReturnType<typeof to.read>;

/** `longhand convert` */
export const convert = defineVerb({
  name: "convert",
  summary: "turn shorthand, JSON or a whole command into what the AWS CLI would send",
  description:
    "Prints what the AWS CLI would send: the value of one option, or the request of several options or of a whole command. " +
    "Where it would send nothing, only what is wrong is said, on standard error.",
  operands: inputOperands,
  options: [...Object.values(inputOptions), to, jsonOption],
  examples: [
    {
      does: "the value of one option",
      command: "longhand convert --option --policies 'PasswordPolicy={MinimumLength=8,RequireSymbols=true}'",
    },
    {
      does: "the same from standard input",
      command: "echo 'PasswordPolicy={MinimumLength=8}' | longhand convert --option --policies",
    },
    {
      does: "a whole command, as YAML",
      command:
        "longhand convert --to yaml aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --mfa-configuration OFF",
    },
  ],
  async run(given, surroundings) {
    const input = await readInput(given, surroundings);
    if ("wrongUsage" in input) return input;
    if (input.printed !== undefined) {
      return refuseUsage(`The AWS CLI would print its ${input.printed} for this command, and send nothing.`);
    }
    const { stdout, stderr } = surroundings;
    if (given.valueOf(jsonOption)) {
      await write(stdout, `${printJson(plainReading(input))}\n`);
    } else {
      await write(stdout, printValue(input, given.valueOf(to)));
      if (input.diagnostics.length > 0)
        await write(stderr, renderReport(input.diagnostics, paintFor(stderr, surroundings)));
    }
    return exitCodeOf(input.diagnostics);
  },
});

function printValue({ value }: InputReading, form: Form): string {
  if (value === undefined) return "";
  switch (form) {
    case "json":
      return `${printJson(value)}\n`;
    case "yaml":
      return printYaml(value);
    default:
      return form satisfies never;
  }
}
