import { type Document, findSurprises, parse } from "@longhand/grammar";
import { readTextOperand, textFileOption, textOperand } from "../input/text-operand.ts";
import { exitCodeOf } from "../output/exit-code-of.ts";
import { jsonOption } from "../output/json-option.ts";
import { nodeRows } from "../output/node-rows.ts";
import { paintFor } from "../output/paint.ts";
import { plainDiagnostics } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { renderRows } from "../output/rows.ts";
import { write } from "../output/write.ts";
import { defineVerb } from "../verb.ts";

/** `longhand ast` */
export const ast = defineVerb({
  name: "ast",
  summary: "show the tree of a shorthand text",
  description:
    "Prints a node per line: the range in UTF-16 units, the kind, the text. A text with errors has a tree too: of what could be read.",
  operands: textOperand,
  options: [textFileOption, jsonOption],
  examples: [{ does: "the tree of a text", command: "longhand ast 'PasswordPolicy={MinimumLength=8}'" }],
  async run(given, surroundings) {
    const input = await readTextOperand(given, surroundings);
    if ("wrongUsage" in input) return input;
    const { stdout, stderr } = surroundings;
    const { ast: tree, diagnostics: errors } = parse(input);
    const diagnostics = errors.length > 0 ? errors : findSurprises(tree, input);
    if (given.valueOf(jsonOption)) {
      const document: { readonly ast: Document; readonly diagnostics: unknown } = {
        ast: tree,
        diagnostics: plainDiagnostics(diagnostics),
      };
      await write(stdout, `${printJson(document)}\n`);
    } else {
      await write(stdout, renderRows(nodeRows(tree)));
      if (diagnostics.length > 0) await write(stderr, renderReport(diagnostics, paintFor(stderr, surroundings)));
    }
    return exitCodeOf(diagnostics);
  },
});
