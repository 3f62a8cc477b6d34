import { locate } from "@longhand/convert";
import { cliOption } from "../input/cli-option.ts";
import { inputOperands, inputOptions } from "../input/input-options.ts";
import { type InputReading, readInput } from "../input/read-input.ts";
import { exitCodeOf } from "../output/exit-code-of.ts";
import type { Form, Written } from "../output/form.ts";
import { forms } from "../output/forms.ts";
import { jsonOption } from "../output/json-option.ts";
import { paintFor } from "../output/paint.ts";
import { plainReading } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { shellOf, shellOption } from "../output/shell-option.ts";
import { write, writeOut } from "../output/write.ts";
import { defineVerb, type Given } from "../verb.ts";
import { choiceOption } from "../verb-option.ts";
import { refuseUsage } from "../wrong-usage.ts";

const [standard, ...others] = forms;
const to = choiceOption<Form["name"]>("--to <form>", "the form of the result", [
  standard.name,
  ...others.map(({ name }) => name),
]);

/** `longhand convert` */
export const convert = defineVerb({
  name: "convert",
  summary: "turn shorthand, JSON or a whole command into what the AWS CLI would send, and back",
  description:
    "Prints what the AWS CLI would send: the value of one option, or the request of several options or of a whole command. " +
    "Where it would send nothing, only what is wrong is said, on standard error. " +
    "--to shorthand prints the shortest words that are read back as the value: one word as it is, several quoted on lines of their own, " +
    "a request as its options. --to command prints the whole command. Both write JSON where shorthand cannot say it.",
  operands: inputOperands,
  options: [...Object.values(inputOptions), cliOption, to, shellOption, jsonOption],
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
    {
      does: "JSON as shorthand",
      command: `longhand convert --to shorthand --option --policies '{"PasswordPolicy": {"MinimumLength": 8}}'`,
    },
    {
      does: "two options as a command for PowerShell",
      command:
        "longhand convert --to command --shell powershell --option --pool-name Blue --option --policies 'PasswordPolicy={MinimumLength=8}'",
    },
  ],
  async run(given, surroundings) {
    const input = await readInput(given, surroundings);
    if ("wrongUsage" in input) return input;
    if (input.printed !== undefined) {
      return refuseUsage(`The AWS CLI would print its ${input.printed} for this command, and send nothing.`);
    }
    const written = writeInput(input, given);
    const diagnostics = [
      ...input.diagnostics,
      ...locate(written.diagnostics, { provenance: input.provenance, diagnostics: [] }),
    ];
    if (given.valueOf(jsonOption)) {
      await writeOut(surroundings, `${printJson(plainReading({ ...input, diagnostics }, written))}\n`);
    } else {
      await writeOut(surroundings, written.text);
      // Advice is what `validate` is asked for.
      const problems = diagnostics.filter(({ severity }) => severity !== "info");
      const { stderr } = surroundings;
      if (problems.length > 0) await write(stderr, renderReport(problems, paintFor(stderr, surroundings)));
    }
    return exitCodeOf(diagnostics);
  },
});

function writeInput({ value, owner }: InputReading, given: Given): Written {
  if (value === undefined || owner === undefined) return { text: "", diagnostics: [] };
  const form = forms.find(({ name }) => name === given.valueOf(to)) ?? standard;
  return form.write({ value, owner, shell: shellOf(given.valueOf(shellOption)) });
}
