import type { OpenLine } from "../completion/answer.ts";
import { completionOptions } from "../completion/completion-options.ts";
import { exitCodes } from "../exit-code.ts";
import { jsonOption } from "../output/json-option.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import { defineVerb, type Verb } from "../verb.ts";
import { refuseUsage } from "../wrong-usage.ts";

/** The shells by name: what they need is loaded when one of them is asked for. */
const names = ["bash", "zsh", "fish"] as const;

/** `longhand completion`, which knows every verb and is one of them. */
export const completion = (verbs: OpenLine["verbs"]): Verb =>
  defineVerb({
    name: "completion",
    summary: "print what makes a shell complete verbs, options, members and values, also within values",
    description:
      "Prints a script for bash, zsh or fish. With it the Tab key completes verbs, options, the members of a value at any depth and the values of " +
      "enums, in shorthand and in JSON, whatever quotes are open. docs/completion.md tells where the script belongs.",
    operands: { syntax: `<${names.join("|")}>`, description: "the shell", kind: "paths", completes: { words: names } },
    options: [...Object.values(completionOptions), jsonOption],
    examples: [
      { does: "for bash, in ~/.bashrc: eval what this prints", command: "longhand completion bash" },
      { does: "for zsh, and for the AWS CLI as well", command: "longhand completion --aws zsh" },
    ],
    async run(given, { stdout }) {
      const [name = ""] = given.operands;
      const { completingShells } = await import("../completion/shells.ts");
      const shell = completingShells.find((one) => one.name === name);
      if (shell === undefined) return refuseUsage(`There is a script for ${names.join(", ")}; name one of them.`);
      const head = given.valueOf(completionOptions.line);
      if (head === undefined) {
        const script = shell.script(given.valueOf(completionOptions.aws) ? ["longhand", "aws"] : ["longhand"]);
        await write(stdout, given.valueOf(jsonOption) ? `${printJson({ shell: name, script })}\n` : script);
        return exitCodes.fine;
      }
      const { answerLine } = await import("../completion/answer.ts");
      const line = { line: head + (given.valueOf(completionOptions.behind) ?? ""), cursor: head.length, verbs };
      const lines = await shell.lines(await answerLine(line), {
        ...line,
        word: given.valueOf(completionOptions.word) ?? "",
      });
      await write(stdout, lines.map((text) => `${text}\n`).join(""));
      return exitCodes.fine;
    },
  });
