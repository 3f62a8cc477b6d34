import { cliOption } from "../input/cli-option.ts";
import { inputOperands, inputOptions } from "../input/input-options.ts";
import { readInput } from "../input/read-input.ts";
import { exitCodeOf } from "../output/exit-code-of.ts";
import { jsonOption } from "../output/json-option.ts";
import { paintFor } from "../output/paint.ts";
import { plainDiagnostics } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { writeOut } from "../output/write.ts";
import { defineVerb } from "../verb.ts";

/** `longhand validate` */
export const validate = defineVerb({
  name: "validate",
  summary: "say everything that is wrong with it, and how to mend it",
  description:
    "Checks the words of options, or a whole command: its syntax, names, types and limits, and the rules between its settings. " +
    "Nothing is sent. Ends with 0 when there is no error, and else with 1.",
  operands: inputOperands,
  options: [...Object.values(inputOptions), cliOption, jsonOption],
  examples: [
    {
      does: "two mistakes in one option",
      command: "longhand validate --option --policies 'PasswordPolicy={MinimumLength=4,RequireSymbol=true}'",
    },
    {
      does: "a whole command, answered in JSON",
      command:
        "longhand validate --json aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags 'Team=Blue'",
    },
  ],
  async run(given, surroundings) {
    const input = await readInput(given, surroundings);
    if ("wrongUsage" in input) return input;
    const { diagnostics } = input;
    const exitCode = exitCodeOf(diagnostics);
    if (given.valueOf(jsonOption)) {
      const document = { valid: exitCode === 0, diagnostics: plainDiagnostics(diagnostics) };
      await writeOut(surroundings, `${printJson(document)}\n`);
    } else {
      const isClean = diagnostics.length === 0;
      const report = () => renderReport(diagnostics, paintFor(surroundings.stdout, surroundings));
      await writeOut(surroundings, isClean ? "No problems found.\n" : report());
    }
    return exitCode;
  },
});
