import { type Token, tokenize } from "@longhand/grammar";
import { exitCodes } from "../exit-code.ts";
import { readTextOperand, textFileOption, textOperand } from "../input/text-operand.ts";
import { jsonOption } from "../output/json-option.ts";
import { printJson } from "../output/print-json.ts";
import { renderRows } from "../output/rows.ts";
import { write } from "../output/write.ts";
import { defineVerb } from "../verb.ts";

/** `longhand lex` */
export const lex = defineVerb({
  name: "lex",
  summary: "show the tokens of a shorthand text",
  description:
    "Prints a token per line: the range in UTF-16 units, the type, the text. Every text has tokens; what cannot be read is a token too.",
  operands: textOperand,
  options: [textFileOption, jsonOption],
  examples: [{ does: "the tokens of a text", command: "longhand lex 'PasswordPolicy={MinimumLength=8}'" }],
  async run(given, surroundings) {
    const input = await readTextOperand(given, surroundings);
    if ("wrongUsage" in input) return input;
    const tokens = tokenize(input.text);
    await write(
      surroundings.stdout,
      given.valueOf(jsonOption) ? `${printJson(tokens)}\n` : renderRows(tokens.map(rowOf)),
    );
    return exitCodes.fine;
  },
});

function rowOf({ type, start, end, text }: Token): readonly string[] {
  return [`${start}-${end}`, type, text];
}
